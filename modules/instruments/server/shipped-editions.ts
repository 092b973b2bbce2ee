import { instruments } from '@xinan/scoring/catalogue';
import { scoringKeys } from '@xinan/scoring/keys';
import { residentForms } from '@xinan/scoring/resident';
import type { ResidentWords } from '../contract.ts';
import { shippedTopics } from '../domain/catalogue.ts';
import type { Edition } from '../domain/edition.ts';

function shippedWords(id: string): ResidentWords | null {
  const form = residentForms[id];
  if (!form) return null;
  const { title, scales } = form;
  return { title, scales: scales.map((scale) => ({ ...scale })), topics: shippedTopics({ id }) };
}

const listed: readonly Edition[] = [
  ...[...instruments.values()].map((instrument) => ({
    instrument,
    origin: 'shipped' as const,
    resident: shippedWords(instrument.id),
  })),
  ...[...scoringKeys.values()].map((instrument) => ({ instrument, origin: 'key' as const, resident: null })),
];

/** What comes with the platform, by id, in the order of the library: forms with their text, then keys without words. */
export const shippedEditions: ReadonlyMap<string, Edition> = new Map(
  listed.map((edition) => [edition.instrument.id, edition]),
);

/** The same by edition. */
export const shippedByEdition: ReadonlyMap<string, Edition> = new Map(
  listed.map((edition) => [edition.instrument.edition, edition]),
);
