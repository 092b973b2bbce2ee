import type { DisputeRecord } from '../../contract.ts';
import { type ConsentKind, consentKinds, wordsOf } from '../../domain.ts';
import { principalsOnRecord } from './party-groups.ts';

const always: readonly ConsentKind[] = ['mediation', 'rights_notice'];

const concerns: Partial<Readonly<Record<ConsentKind, (record: DisputeRecord) => boolean>>> = {
  counsellor: ({ route, psychInvolved }) => route === 'joint' || psychInvolved,
  police: ({ route, policeInvolved }) => route === 'joint' || policeInvolved,
  extension: ({ state }) => state === 'investigating' || state === 'mediating',
};

/** The matters on which this case needs the parties' words, and those on which somebody has spoken. */
export const mattersOf = (record: DisputeRecord): ConsentKind[] =>
  (wordsOf(consentKinds) as ConsentKind[]).filter(
    (kind) =>
      always.includes(kind) ||
      concerns[kind]?.(record) === true ||
      principalsOnRecord(record.parties).some(({ words }) => (words[kind] ?? null) !== null),
  );
