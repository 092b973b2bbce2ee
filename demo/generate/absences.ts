import { addDays, instantAt, localDateOf } from '@xinan/cn/dates';
import { makeId, type Random } from '../random.ts';
import type { AbsenceRecord } from './practitioner-record.ts';

const share = 0.08;

/** A few are away these days, or will be. */
export function makeAbsences(random: Random, now: Date): AbsenceRecord[] {
  if (!random.chance(share)) return [];
  const today = localDateOf(now);
  const from = addDays(today, random.whole(-2, 9));
  return [{ id: makeId(random, instantAt(today)), from, until: addDays(from, random.whole(0, 6)) }];
}
