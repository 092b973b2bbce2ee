import type { BookPart } from '@xinan/documents/case-book';
import type { DisputeRecord, Session } from '../contract.ts';
import type { Paper } from '../domain.ts';
import { acceptanceForm } from './acceptance-form.ts';
import { agreementForm } from './agreement-form.ts';
import { applicationForm } from './application-form.ts';
import { closingReportForm, endedAtOf } from './closing-report-form.ts';
import { confirmationApplicationForm } from './confirmation-application-form.ts';
import type { DisputeForm, FormContext, Pen } from './form-context.ts';
import { methodSheetForm } from './method-sheet-form.ts';
import { oralAgreementForm } from './oral-agreement-form.ts';
import { performanceForm } from './performance-form.ts';
import { refusalNoticeForm } from './refusal-notice-form.ts';
import { revisitsForm } from './revisits-form.ts';
import { rightsNoticeForm } from './rights-notice-form.ts';
import { routesNoticeForm } from './routes-notice-form.ts';
import { investigationForm, minutesForm } from './session-form.ts';
import { statementForm } from './statement-form.ts';
import { terminationNoteForm } from './termination-note-form.ts';

interface Making {
  readonly record: DisputeRecord;
  readonly context: FormContext;
  readonly pen: Pen;
}

/** A form to bind, with its day; not bound where there is nothing of it yet. */
interface Leaf {
  readonly form: DisputeForm;
  readonly when: boolean;
  readonly at?: string | null | undefined;
}

const isPresent = ({ papers }: DisputeRecord, paper: Paper): boolean =>
  papers.some((line) => line.paper === paper && line.state === 'present');
const askedInCourt: readonly string[] = ['applied', 'confirmed', 'refused'];
const lastOf = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).at(-1) ?? null;

/** What the platform writes for a paper; sessions are bound one by one. */
const leaves: Readonly<
  Record<
    Exclude<Paper, 'investigation' | 'minutes' | 'identity' | 'authority' | 'evidence'>,
    (record: DisputeRecord) => readonly Leaf[]
  >
> = {
  application: (record) => [
    { form: applicationForm, when: isPresent(record, 'application'), at: record.foundAt },
    { form: acceptanceForm, when: record.acceptedAt !== null, at: record.acceptedAt },
  ],
  rights_notice: (record) => [
    {
      form: rightsNoticeForm,
      when: record.consents.some(({ kind, given }) => kind === 'rights_notice' && given),
      at: lastOf(record.consents.filter(({ kind }) => kind === 'rights_notice').map(({ at }) => at)),
    },
  ],
  agreement: ({ agreement }) => [
    {
      form: agreement?.kind === 'oral' ? oralAgreementForm : agreementForm,
      when: Boolean(agreement?.effectiveAt),
      at: agreement?.effectiveAt,
    },
  ],
  performance: ({ performances }) => [
    {
      form: performanceForm,
      when: performances.length > 0,
      at: lastOf(performances.map(({ settledAt }) => settledAt)),
    },
  ],
  revisits: ({ revisits }) => [
    {
      form: revisitsForm,
      when: revisits.some(({ doneAt }) => doneAt !== null),
      at: lastOf(revisits.map(({ doneAt }) => doneAt)),
    },
  ],
  confirmation: ({ confirmation }) => [
    {
      form: confirmationApplicationForm,
      when: askedInCourt.includes(confirmation.state),
      at: confirmation.appliedAt,
    },
  ],
  routes_notice: (record) => [
    { form: routesNoticeForm, when: record.outcome === 'failed', at: endedAtOf(record) },
  ],
  refusal_notice: (record) => [
    { form: refusalNoticeForm, when: record.outcome === 'not_accepted', at: endedAtOf(record) },
  ],
  termination_note: (record) => [
    { form: terminationNoteForm, when: record.outcome === 'terminated', at: endedAtOf(record) },
  ],
  closing_report: (record) => [
    {
      form: closingReportForm,
      when: record.outcome !== 'undecided' && record.outcome !== 'open',
      at: endedAtOf(record),
    },
  ],
  statement: ({ papers }) => [
    { form: statementForm, when: papers.some(({ state }) => state === 'explained') },
  ],
};

function leafPart({ form, at }: Leaf, { record, context, pen }: Making): BookPart {
  const printed = form(record, context);
  return { title: printed.title, ...(at ? { date: pen.shortDay(at) } : {}), form: printed };
}

function sessionPart(session: Session, { record, context, pen }: Making): BookPart {
  const form = session.kind === 'investigation' ? investigationForm : minutesForm;
  const printed = form(record, { ...context, session });
  return {
    title: printed.title,
    date: pen.shortDay(session.heldAt),
    ...(session.side ? { note: pen.t('remarkSeparate') } : {}),
    form: printed,
  };
}

const sessionsOf = (making: Making, fits: (kind: Session['kind']) => boolean): BookPart[] =>
  making.record.sessions.filter(({ kind }) => fits(kind)).map((session) => sessionPart(session, making));

/** What the platform wrote of a paper, in its order. */
export function madeParts(paper: Paper, making: Making): BookPart[] {
  if (paper === 'investigation') return sessionsOf(making, (kind) => kind === 'investigation');
  if (paper === 'minutes') {
    const method = { form: methodSheetForm, when: true, at: lastOf(making.record.moves.map(({ at }) => at)) };
    return [
      ...sessionsOf(making, (kind) => kind !== 'investigation'),
      ...(making.record.moves.length > 0 ? [leafPart(method, making)] : []),
    ];
  }
  if (paper === 'identity' || paper === 'authority' || paper === 'evidence') return [];
  return leaves[paper](making.record)
    .filter(({ when }) => when)
    .map((leaf) => leafPart(leaf, making));
}
