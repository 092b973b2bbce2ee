import { localDateOf } from '@xinan/cn/dates';
import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getAvailability as route } from '../contract.ts';
import { upcomingAbsences } from './absence-rows.ts';
import { findOwnEntry } from './own-practitioner.ts';

/** The actor's own load and days off. */
export async function getAvailability(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const today = localDateOf(tx.now);
  const own = await findOwnEntry(tx);
  if (!own)
    return {
      practitionerId: null,
      mostCases: 0,
      openCases: 0,
      today,
      absentToday: false,
      absences: [],
    };
  const [load] = await tx.sql<{ open_cases: number }>('select count_own_assignments() as open_cases');
  const absences = await upcomingAbsences(tx, own.id);
  return {
    practitionerId: own.id,
    mostCases: own.most_cases,
    openCases: load?.open_cases ?? 0,
    today,
    absentToday: absences.some(({ from, until }) => from <= today && today <= until),
    absences,
  };
}
