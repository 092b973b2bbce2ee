import { type Bilingual, DomainError } from '@xinan/contract-kit';
import { checkDraft } from '@xinan/indicators';

interface Fault {
  readonly pointer: string;
  /** A cell, or line and column, where it was read from a file. */
  readonly place?: string;
  readonly message: Bilingual;
}

/** A problem lists so many; the rest are counted. */
const mostListed = 200;

/** Every fault with its place; nothing was saved. */
export function refuseFaults(faults: readonly Fault[]): never {
  const said = (place: string | undefined, words: string): string => (place ? `${place} ${words}` : words);
  throw new DomainError(
    'index.set_invalid',
    { count: faults.length },
    faults.slice(0, mostListed).map(({ pointer, place, message }) => ({
      pointer,
      zh: said(place, message.zh),
      en: said(place, message.en),
    })),
  );
}

/** A draft with faults is neither frozen nor calculated with. */
export function refuseUnfinished(document: unknown): void {
  const { faults } = checkDraft(document);
  if (faults.length > 0) refuseFaults(faults);
}
