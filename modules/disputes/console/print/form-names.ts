import type { DisputeRecord, FormName } from '../../contract.ts';
import { formNames } from '../../contract.ts';
import type { Paper } from '../../domain.ts';

/** The form that the platform writes for a paper of the file. */
export const formOfPaper: Partial<Readonly<Record<Paper, FormName>>> = {
  application: 'application',
  rights_notice: 'rights_notice',
  authority: 'authority',
  investigation: 'investigation',
  minutes: 'minutes',
  agreement: 'agreement',
  performance: 'performance',
  revisits: 'revisits',
  confirmation: 'confirmation_application',
  routes_notice: 'routes_notice',
  refusal_notice: 'refusal_notice',
  termination_note: 'termination_note',
  closing_report: 'closing_report',
};

const has = (record: DisputeRecord, kind: string) => record.sessions.some((session) => session.kind === kind);

/** Forms that only some cases need; the others can always be printed. */
const needed: Partial<Readonly<Record<FormName, (record: DisputeRecord) => boolean>>> = {
  acceptance: ({ acceptedAt }) => acceptedAt !== null,
  refusal_notice: ({ outcome }) => outcome === 'not_accepted',
  investigation: (record) => has(record, 'investigation'),
  minutes: (record) => has(record, 'joint') || has(record, 'separate'),
  method_sheet: ({ moves, state }) => moves.length > 0 || state === 'mediating',
  agreement: ({ agreement }) => agreement?.kind === 'written',
  oral_agreement: ({ agreement }) => agreement?.kind === 'oral',
  routes_notice: ({ outcome }) => outcome === 'failed',
  termination_note: ({ outcome }) => outcome === 'terminated',
  performance: ({ performances }) => performances.length > 0,
  revisits: ({ revisits }) => revisits.length > 0,
  confirmation_application: ({ confirmation, agreement }) =>
    agreement?.effectiveAt != null && confirmation.state !== 'ineligible',
  closing_report: ({ outcome }) => outcome !== 'open' && outcome !== 'undecided',
};

/** The forms this case can print now, in the order in which a case needs them. */
export const formsFor = (record: DisputeRecord): FormName[] =>
  formNames.filter((form) => needed[form]?.(record) ?? true);

export const isForm = (name: string | undefined): name is FormName =>
  (formNames as readonly (string | undefined)[]).includes(name);
