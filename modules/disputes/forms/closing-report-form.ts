import type { FormBlock } from '@xinan/documents/printed-form';
import type { DisputeRecord, TeamMember } from '../contract.ts';
import {
  agreementKinds,
  confirmationStates,
  disputeTypes,
  type DisputeStep,
  disputeStates,
  modes,
  origins,
  outcomes,
  sides,
  teamParts,
} from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { namesOf, principalsOfRecord, sidesPresent } from './people.ts';

const endings: readonly string[] = ['settle', 'fail', 'terminate', 'refuse', 'close_referral_resolved'];
const serving: readonly TeamMember['state'][] = ['accepted', 'served', 'reviewed'];

/** 结案报告表: the course and the result, without what anybody said in confidence and without any rating of risk. */
export const closingReportForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  return {
    ...headOf(record, context, { pen, title: t('closingTitle') }),
    blocks: [
      factsGrid(record, pen),
      resultGrid(record, pen),
      {
        kind: 'signatures',
        places: [
          { label: t('leadSign'), ...(record.lead ? { name: record.lead } : {}) },
          { label: t('chairSign'), seal: true },
        ],
      },
    ],
  };
};

/** When a case ended, as its timeline says. */
export const endedAtOf = ({ timeline }: Pick<DisputeRecord, 'timeline'>): string | undefined =>
  timeline.findLast(({ step }) => endings.includes(step))?.at;

function factsGrid(record: DisputeRecord, pen: Pen): FormBlock {
  const { t, say, time } = pen;
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      ...sidesPresent(record).map((side) => [
        { label: say(sides[side]), value: namesOf(principalsOfRecord(record, side), pen), span: 2 },
      ]),
      [
        { label: t('type'), value: say(disputeTypes[record.type]) },
        { label: t('origin'), value: say(origins[record.origin]) },
      ],
      [
        { label: t('acceptedAt'), value: time(record.acceptedAt) },
        { label: t('endedAt'), value: time(endedAtOf(record)) },
      ],
      [
        { label: t('mode'), value: record.mode ? say(modes[record.mode]) : '' },
        { label: t('people'), value: String(record.peopleInvolved) },
      ],
      [
        { label: t('amount'), value: record.amountYuan ?? '' },
        { label: t('sessions'), value: t('times', { n: record.sessions.length }) },
      ],
      [{ label: t('team'), value: teamLines(record, pen), span: 2 }],
    ],
  };
}

const teamLines = ({ members }: DisputeRecord, { t, say }: Pen): string =>
  members
    .filter(({ state }) => serving.includes(state))
    .map(({ part, name }) => t('teamLine', { part: say(teamParts[part]), name }))
    .join(t('semicolon'));

function resultGrid(record: DisputeRecord, pen: Pen): FormBlock {
  const { t, say, boxes } = pen;
  const { undecided: _, open: __, ...ended } = outcomes;
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [{ label: t('result'), value: boxes(ended, [record.outcome]), span: 2 }],
      [
        {
          label: t('agreementKind'),
          value: boxes(agreementKinds, [record.agreement?.effectiveAt ? record.agreement.kind : null]),
        },
        { label: t('endReason'), value: reasonOf(record, pen) },
      ],
      [
        { label: t('performed'), value: performedWords(record, pen) },
        {
          label: t('revisitsDone'),
          value: t('times', { n: record.revisits.filter(({ doneAt }) => doneAt !== null).length }),
        },
      ],
      [
        {
          label: t('confirmation'),
          value:
            record.outcome === 'resolved' ? say(confirmationStates[record.confirmation.state]) : t('none'),
          span: 2,
        },
      ],
      [{ label: t('course'), value: courseLines(record, pen), span: 2, heightMm: 24 }],
      [{ label: t('opinion'), value: '', span: 2, heightMm: 14 }],
    ],
  };
}

/** Why it ended; of a case that another body resolved, who and how. */
function reasonOf(record: DisputeRecord, { t, say, list }: Pen): string {
  const handed = record.transfers.filter(({ kind, answeredAt }) => kind === 'agency' && answeredAt !== null);
  const answers = handed.map(({ to, answer }) => t('handedTo', { to, answer: answer ?? '' }));
  return list([...(record.endReason ? [say(record.endReason)] : []), ...answers]);
}

function performedWords({ performances }: DisputeRecord, { t }: Pen): string {
  if (performances.length === 0) return t('none');
  const done = performances.filter(({ state }) => state === 'performed').length;
  return t('performedOf', { all: performances.length, done });
}

/** The steps of the case, by day; what was only recorded beside it is left out. */
const courseLines = ({ timeline }: DisputeRecord, { t, say, day }: Pen): string =>
  timeline
    .filter(({ step }) => disputeStates.steps[step as DisputeStep] !== undefined)
    .map(({ at, label, by }) => t('courseLine', { date: day(at), label: say(label), by: by.name }))
    .join('\n');
