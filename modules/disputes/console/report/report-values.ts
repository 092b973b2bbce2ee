import { parsePhone } from '@xinan/cn/phone';
import type { Role } from '@xinan/policy';
import type { RegisterBody } from '../../contract.ts';
import type { DisputeType, Origin, RiskFact } from '../../domain.ts';

/** The form as it is filled; empty text means not known. */
export interface ReportValues {
  readonly type: DisputeType | null;
  readonly facts: string;
  readonly regionCode: string;
  readonly place: string;
  readonly oneName: string;
  readonly onePhone: string;
  readonly otherName: string;
  readonly otherPhone: string;
  readonly people: string;
  readonly danger: readonly RiskFact[];
  readonly origin: Origin | null;
  readonly happenedOn: string;
  readonly reporterPhone: string;
}

/** Where a report of this role usually comes from; the reporter may choose another. */
const usualOrigin: Partial<Readonly<Record<Role, Origin>>> = {
  grid_worker: 'found',
  village_head: 'found',
  volunteer: 'found',
  police_officer: 'police',
  petition_officer: 'petition',
  hotline_operator: 'hotline',
  duty_officer: 'hotline',
  crisis_supervisor: 'hotline',
  mediator: 'offered',
  mediation_lead: 'offered',
  registrar: 'applied',
};

export const originOf = (roles: readonly Role[]): Origin =>
  roles.map((role) => usualOrigin[role]).find((origin) => origin !== undefined) ?? 'found';

interface Reporter {
  readonly roles: readonly Role[];
  readonly regionCode: string | null;
}

export const emptyReport = ({ roles, regionCode }: Reporter): ReportValues => ({
  type: null,
  facts: '',
  regionCode: regionCode ?? '',
  place: '',
  oneName: '',
  onePhone: '',
  otherName: '',
  otherPhone: '',
  people: '',
  danger: [],
  origin: originOf(roles),
  happenedOn: '',
  reporterPhone: '',
});

const written = (text: string): string | undefined => text.trim() || undefined;

const readablePhone = (text: string): string | undefined => {
  const read = parsePhone(text);
  return read.kind === 'invalid' ? written(text) : read.normalized;
};

type Party = RegisterBody['parties'][number];

function partyOf(
  side: Party['side'],
  { name, phone }: { name: string; phone: string },
  newId: () => string,
): Party[] {
  if (name.trim() === '') return [];
  const number = readablePhone(phone);
  return [{ id: newId(), side, kind: 'person', name: name.trim(), ...(number ? { phone: number } : {}) }];
}

/** What is sent under the report's own id: only what was written. */
export function reportBody(id: string, values: ReportValues, newId: () => string): RegisterBody {
  const { type, origin, facts, regionCode, danger, people } = values;
  const given = {
    place: written(values.place),
    happenedOn: written(values.happenedOn),
    peopleInvolved: written(people) ? Number(people) : undefined,
    riskFacts: danger.length > 0 ? [...danger] : undefined,
    reporterPhone: readablePhone(values.reporterPhone),
  };
  return {
    id,
    origin: origin ?? 'found',
    type: type ?? 'other',
    regionCode,
    facts: facts.trim(),
    parties: [
      ...partyOf('applicant', { name: values.oneName, phone: values.onePhone }, newId),
      ...partyOf('respondent', { name: values.otherName, phone: values.otherPhone }, newId),
    ],
    ...(Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<RegisterBody>),
  };
}

/** The field of the form that a fault of the server belongs to: `/parties/1/phone` → `otherPhone`. */
export function fieldOf(pointer: string, values: ReportValues): keyof ReportValues | undefined {
  const [first = '', at, part] = pointer.replace(/^\//, '').split('/');
  if (first === 'peopleInvolved') return 'people';
  if (first === 'riskFacts') return 'danger';
  if (first in values) return first as keyof ReportValues;
  if (first !== 'parties' || at === undefined) return undefined;
  const isOther = at === '1' || values.oneName.trim() === '';
  if (part === 'phone') return isOther ? 'otherPhone' : 'onePhone';
  return isOther ? 'otherName' : 'oneName';
}
