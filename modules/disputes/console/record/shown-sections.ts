import type { DisputeRecord } from '../../contract.ts';
import type { DisputeAct } from '../../domain.ts';
import { principalsOnRecord } from '../party/party-groups.ts';
import type { SectionId } from './need-places.ts';

interface Shown {
  /** How much is in it; an empty section is shown only where something may be recorded. */
  readonly count: (record: DisputeRecord) => number;
  readonly acts?: readonly DisputeAct[];
  readonly isAlways?: boolean;
}

/** The sections in the order of a case's life. */
const sections: Readonly<Record<SectionId, Shown>> = {
  registration: { count: () => 0, isAlways: true },
  recurrences: { count: ({ recurOf, recurrences }) => recurrences.length + (recurOf ? 1 : 0) },
  parties: { count: ({ parties }) => parties.filter(({ leftAt }) => !leftAt).length, isAlways: true },
  words: { count: (record) => principalsOnRecord(record.parties).length * 0, acts: ['record_consent'] },
  risk: { count: ({ riskChecks }) => riskChecks.length, acts: ['check_risk'] },
  team: { count: ({ members }) => members.length },
  transfers: { count: ({ transfers }) => transfers.length },
  advices: { count: ({ advices }) => advices.length },
  feelings: { count: ({ emotions }) => emotions.length, acts: ['record_session'] },
  sessions: { count: (record) => record.sessions.length, acts: ['record_session'] },
  moves: { count: ({ moves }) => moves.length, acts: ['record_move'] },
  offers: { count: ({ offers }) => offers.length, acts: ['record_offer'] },
  agreement: { count: ({ agreement }) => (agreement ? 1 : 0), acts: ['draft_agreement'] },
  performance: { count: ({ performances }) => performances.length },
  confirmation: { count: ({ agreement }) => (agreement?.effectiveAt ? 1 : 0) },
  revisits: { count: ({ revisits }) => revisits.length },
  papers: { count: ({ attachments }) => attachments.length, isAlways: true },
};

export const shownSections = (
  record: DisputeRecord,
  may: (act: DisputeAct) => boolean,
): readonly { readonly id: SectionId; readonly count: number }[] =>
  (Object.keys(sections) as SectionId[])
    .map((id) => ({ id, count: sections[id].count(record) }))
    .filter(
      ({ id, count }) =>
        count > 0 || sections[id].isAlways || (sections[id].acts ?? []).some((act) => may(act)),
    );
