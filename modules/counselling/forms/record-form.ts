import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { CounsellingRecord } from '../contract.ts';
import {
  consentWays,
  counsellingStates,
  courseSteps,
  emotionChanges,
  sessionWays,
  wishes,
} from '../domain.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';

/** 信访心理疏导记录: the counsellor's own, marked on every copy that it enters no other file. */
export function recordForm(record: CounsellingRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t } = pen;
  return {
    locale: pen.locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('recordTitle'),
    subtitle: t('recordMark'),
    documentNumber: t('number', { no: record.caseNo }),
    blocks: [
      caseGrid(record, pen),
      { kind: 'heading', text: t('courseHeading') },
      courseTable(record, pen),
      ...(record.notesOpen ? sessionGrids(record, pen) : [note(t('closedNotes'))]),
      { kind: 'heading', text: t('outcomeHeading') },
      outcomeGrid(record, pen),
      note([t('outcomeNote'), t('recordKept')].join('\n')),
      { kind: 'signatures', places: [{ label: t('counsellorSign') }] },
    ],
  };
}

const note = (text: string): FormBlock => ({ kind: 'note', text });

function caseGrid(record: CounsellingRecord, { t, say, time }: Pen): FormBlock {
  const consent = record.consents.findLast(({ kind }) => kind === 'counselling');
  const consented = consent?.way
    ? `${say(consentWays[consent.way])}　${time(consent.at)}`
    : t('consentMissing');
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('person'), value: record.name },
        { label: t('region'), value: record.regionName },
      ],
      [
        { label: t('requestedAt'), value: time(record.requestedAt) },
        { label: t('assignedAt'), value: time(record.assignedAt) },
      ],
      [
        { label: t('counsellor'), value: record.counsellor ?? '' },
        { label: t('state'), value: say(counsellingStates.states[record.state]) },
      ],
      [{ label: t('consent'), value: consented, span: 2 }],
      [{ label: t('topic'), value: record.topic, span: 2 }],
    ],
  };
}

const courseTable = ({ course }: CounsellingRecord, { t, say, day }: Pen): FormBlock => ({
  kind: 'table',
  columns: [
    { header: t('step'), share: 2 },
    { header: t('startedAt'), share: 2 },
    { header: t('endedAt'), share: 2 },
    { header: t('sessions'), share: 1, align: 'center' },
    { header: t('came'), share: 4 },
    { header: t('next'), share: 3 },
  ],
  rows: course.map((part) => [
    say(courseSteps[part.step]),
    day(part.startedAt),
    day(part.endedAt),
    part.sessions > 0 ? String(part.sessions) : '',
    part.note ?? '',
    part.next ?? '',
  ]),
});

function sessionGrids({ sessions }: CounsellingRecord, { t, say, time }: Pen): FormBlock[] {
  if (sessions.length === 0) return [];
  const rating = (value: number | null) => (value === null ? '' : String(value));
  return [
    { kind: 'heading', text: t('sessionsHeading') },
    ...sessions.map(
      (session): FormBlock => ({
        kind: 'fields',
        pairsPerRow: 3,
        rows: [
          [
            { label: t('heldAt'), value: time(session.heldAt) },
            { label: t('step'), value: say(courseSteps[session.step]) },
            { label: t('way'), value: `${say(sessionWays[session.way])} ${session.minutes} ${t('minutes')}` },
          ],
          [
            { label: t('before'), value: rating(session.emotionBefore) },
            { label: t('after'), value: rating(session.emotionAfter) },
            { label: t('wish'), value: say(wishes[session.wish]) },
          ],
          [{ label: t('note'), value: session.note, span: 3, heightMm: 14 }],
        ],
      }),
    ),
  ];
}

function outcomeGrid({ outcome }: CounsellingRecord, { t, say }: Pen): FormBlock {
  const rating = (value: number | null) => (value === null ? '' : String(value));
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('outcomeFirst'), value: rating(outcome.first) },
        { label: t('outcomeLast'), value: rating(outcome.last) },
      ],
      [
        {
          label: t('outcomeChange'),
          value: outcome.change === 'not_told' ? '' : say(emotionChanges[outcome.change]),
        },
        { label: t('outcomeWish'), value: outcome.wish ? say(wishes[outcome.wish]) : '' },
      ],
    ],
  };
}
