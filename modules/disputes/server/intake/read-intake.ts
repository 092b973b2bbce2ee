import { isLocalDate, isWithin, localDateOf } from '@xinan/cn';
import { toLtree } from '@xinan/cn/regions';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting, regionExists } from '@xinan/regions';
import type { IntakeContent } from '../record/sealed-parts.ts';
import { lies } from '../steps/step-reach.ts';
import { normalisePlace } from './normalise-place.ts';

/** Errors: `dispute.target_unknown` for a region that is not this city's. */
export async function requireRegion(tx: ActorTx, code: string): Promise<void> {
  const cityCode = await readSetting(tx, 'city.code', '341300');
  if (code.startsWith('00') || !isWithin(code, cityCode) || !(await regionExists(tx, code)))
    throw new DomainError('dispute.target_unknown', {}, [
      { pointer: '/regionCode', zh: '本市没有这个区划', en: 'is not a region of this city' },
    ]);
}

/** A desk corrects the place within its own area; beyond it, it transfers. Errors: as `requireRegion`. */
export async function requireOwnRegion(tx: ActorTx, code: string): Promise<void> {
  await requireRegion(tx, code);
  if (!lies(toLtree(code), tx.actor.area))
    throw new DomainError('dispute.target_unknown', {}, [
      {
        pointer: '/regionCode',
        zh: '不在您负责的地区，请在受理前后使用“移交”',
        en: 'is not in your area; use the transfer instead',
      },
    ]);
}

/** The day a thing happened, as typed; not after today. Errors: `dispute.dates_invalid`. */
export function requirePastDay(tx: ActorTx, text: string | undefined, pointer: string): string | null {
  const day = text?.trim();
  if (!day) return null;
  if (isLocalDate(day) && day <= localDateOf(tx.now)) return day;
  throw new DomainError('dispute.dates_invalid', {}, [
    { pointer, zh: '请填写已经过去的日期，例如 2026-03-08', en: 'a day that has passed, such as 2026-03-08' },
  ]);
}

export const contentOf = (body: {
  facts: string;
  claims?: string[] | undefined;
  place?: string | undefined;
}): IntakeContent => ({
  facts: body.facts.trim(),
  claims: (body.claims ?? []).map((claim) => claim.trim()),
  place: body.place?.trim() || null,
});

/** The blind index of a place within its region; null where none was named. */
export const placeIndexOf = (tx: ActorTx, regionCode: string, place: string | undefined): Buffer | null => {
  const text = normalisePlace(place ?? '');
  return text === '' ? null : tx.vault.blindIndex('place', `${regionCode}|${text}`);
};
