import type { FormBlock, PrintedForm, SignaturePlace } from '@xinan/documents/printed-form';
import type { CrisisRecord } from '../contract.ts';
import {
  closureReasons,
  crisisStates,
  followUpOutcomes,
  referralOutcomes,
  riskLevels,
  sources,
  urgencies,
} from '../domain.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';
import { latestPlan } from './safety-plan-form.ts';

/** 个案小结: the course of the case on paper, with both signatures. */
export function summaryForm(record: CrisisRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t } = pen;
  return {
    locale: pen.locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('summaryTitle'),
    documentNumber: t('number', { no: record.caseNo }),
    blocks: [
      { kind: 'heading', text: t('factsPart') },
      factsGrid(record, pen),
      { kind: 'heading', text: t('assessmentsPart') },
      assessments(record, pen),
      { kind: 'heading', text: t('plansPart') },
      { kind: 'paragraph', text: plans(record, pen) },
      { kind: 'heading', text: t('referralsPart') },
      referrals(record, pen),
      { kind: 'heading', text: t('followUpsPart') },
      followUps(record, pen),
      { kind: 'heading', text: t('closurePart') },
      closure(record, pen),
      { kind: 'note', text: t('summaryNote') },
      { kind: 'signatures', places: signatures(record, pen) },
    ],
  };
}

function factsGrid(record: CrisisRecord, { t, say, time }: Pen): FormBlock {
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('source'), value: say(sources[record.source]) },
        { label: t('urgency'), value: say(urgencies[record.urgency]) },
      ],
      [
        { label: t('region'), value: record.regionName },
        { label: t('state'), value: say(crisisStates.states[record.state]) },
      ],
      [
        { label: t('raisedAt'), value: time(record.raisedAt) },
        { label: t('acknowledgedAt'), value: time(record.acknowledgedAt) },
      ],
      [{ label: t('lead'), value: record.lead ?? '', span: 2 }],
      [{ label: t('observedFact'), value: record.observedFact, span: 2 }],
    ],
  };
}

const nothing = ({ t }: Pen): FormBlock => ({ kind: 'paragraph', text: t('none') });
const oldestFirst = <Entry>(entries: readonly Entry[], at: (entry: Entry) => string): Entry[] =>
  entries.toSorted((one, other) => Date.parse(at(one)) - Date.parse(at(other)));

function assessments(record: CrisisRecord, pen: Pen): FormBlock {
  const { t, say, time } = pen;
  if (record.assessments.length === 0) return nothing(pen);
  return {
    kind: 'table',
    columns: [
      { header: t('at'), share: 3 },
      { header: t('risk'), share: 2, align: 'center' },
      { header: t('basis'), share: 6 },
      { header: t('assessor'), share: 2 },
    ],
    rows: oldestFirst(record.assessments, ({ at }) => at).map(({ at, risk, basis, by }) => [
      time(at),
      say(riskLevels[risk]),
      basis,
      by.name,
    ]),
  };
}

function plans({ plans: versions }: CrisisRecord, { t, day }: Pen): string {
  const latest = latestPlan(versions);
  return latest ? t('planVersions', { n: versions.length, date: day(latest.at) }) : t('noPlan');
}

function referrals(record: CrisisRecord, pen: Pen): FormBlock {
  const { t, say, time } = pen;
  if (record.referrals.length === 0) return nothing(pen);
  return {
    kind: 'table',
    columns: [
      { header: t('hospital'), share: 4 },
      { header: t('sentAt'), share: 3 },
      { header: t('receivedAt'), share: 3 },
      { header: t('outcome'), share: 2 },
    ],
    rows: oldestFirst(record.referrals, ({ sentAt }) => sentAt).map(
      ({ hospitalName, sentAt, receivedAt, outcome }) => [
        say(hospitalName),
        time(sentAt),
        time(receivedAt),
        outcome ? say(referralOutcomes[outcome]) : '',
      ],
    ),
  };
}

function followUps(record: CrisisRecord, pen: Pen): FormBlock {
  const { t, say, time } = pen;
  if (record.followUps.length === 0) return nothing(pen);
  return {
    kind: 'table',
    columns: [
      { header: t('dueAt'), share: 3 },
      { header: t('doneAt'), share: 3 },
      { header: t('followUpOutcome'), share: 3 },
      { header: t('by'), share: 2 },
    ],
    rows: oldestFirst(record.followUps, ({ dueAt }) => dueAt).map(({ dueAt, doneAt, outcome, by }) => [
      time(dueAt),
      time(doneAt),
      outcome ? say(followUpOutcomes[outcome]) : '',
      by?.name ?? '',
    ]),
  };
}

function closure(record: CrisisRecord, { t, time, boxes }: Pen): FormBlock {
  if (!record.closure) return { kind: 'paragraph', text: t('notClosed') };
  const { reason, aftercare, at } = record.closure;
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [{ label: t('closureReason'), value: boxes(closureReasons, [reason]), span: 2 }],
      [{ label: t('aftercare'), value: aftercare, span: 2, heightMm: 12 }],
      [{ label: t('closedAt'), value: time(at), span: 2 }],
    ],
  };
}

/** Both places are always there; a signature given on the platform is printed with its name and date. */
function signatures(record: CrisisRecord, { t, say, time }: Pen): SignaturePlace[] {
  return [t('firstSign'), t('secondSign')].map((label, index) => {
    const signed = record.signatures.find(({ ordinal }) => ordinal === index + 1);
    if (!signed) return { label };
    return {
      label,
      name: t('signedBy', { name: signed.by.name, role: say(signed.by.role) }),
      date: time(signed.at),
    };
  });
}
