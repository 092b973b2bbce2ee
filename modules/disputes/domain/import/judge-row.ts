import type { Bilingual } from '@xinan/contract-kit';
import { ageOn, parseIdentity } from '@xinan/cn/identity';
import { mayBeConfirmed } from '../agreements.ts';
import type { AgreementKind, FamilyMatter } from '../words.ts';
import { type ImportKey, importColumns } from './columns.ts';
import { cellFaults, fillWords } from './faults.ts';
import type { CellFault } from './read-cell.ts';

/** What the cells of a row say, read one by one; a cell that is empty or at fault is not there. */
export type RowValues = Readonly<Partial<Record<ImportKey, string>>>;

export interface RowFault {
  readonly key: ImportKey;
  readonly message: Bilingual;
}

const adultAge = 18;
const at = (key: ImportKey, name: CellFault): RowFault => ({ key, message: cellFaults[name] });

const dayOrder: readonly ImportKey[] = ['happenedOn', 'foundOn', 'acceptedOn', 'effectiveOn'];

/** Each day that is there may not be before the one that came before it. */
function judgeOrder(values: RowValues): RowFault[] {
  const pairs = [
    ...dayOrder.slice(1).map((key, index) => [dayOrder[index] ?? key, key] as const),
    ['happenedOn', 'endedOn'],
    ['foundOn', 'endedOn'],
    ['acceptedOn', 'endedOn'],
  ] as const satisfies readonly (readonly [ImportKey, ImportKey])[];
  return pairs.flatMap(([before, after]) => {
    const [earlier, later] = [values[before], values[after]];
    if (earlier === undefined || later === undefined || earlier <= later) return [];
    const words = { before: importColumns[before], after: importColumns[after] };
    return [{ key: after, message: fillWords(cellFaults.order, words) }];
  });
}

const resolvedNeeds: readonly ImportKey[] = ['agreementKind', 'effectiveOn'];
const resolvedOnly: readonly ImportKey[] = [...resolvedNeeds, 'performance', 'confirmation'];
const acceptedOnly: readonly ImportKey[] = ['acceptedOn', 'mode'];

function judgeOutcome(values: RowValues, faulty: ReadonlySet<ImportKey>): RowFault[] {
  const { outcome } = values;
  if (outcome === undefined) return [];
  const missing = (keys: readonly ImportKey[], name: CellFault) =>
    keys.filter((key) => values[key] === undefined && !faulty.has(key)).map((key) => at(key, name));
  const surplus = (keys: readonly ImportKey[], name: CellFault) =>
    keys.filter((key) => values[key] !== undefined).map((key) => at(key, name));
  return [
    ...(outcome === 'resolved'
      ? missing(resolvedNeeds, 'needed_resolved')
      : surplus(resolvedOnly, 'only_resolved')),
    ...(outcome === 'not_accepted'
      ? surplus(acceptedOnly, 'only_accepted')
      : missing(['acceptedOn'], 'needed_accepted')),
  ];
}

function judgeConfirmation(values: RowValues): RowFault[] {
  const { confirmation = 'ineligible', agreementKind: kind, matter = 'none' } = values;
  if (confirmation === 'ineligible' || kind === undefined) return [];
  const facts = { kind: kind as AgreementKind, familyMatter: matter as FamilyMatter };
  return mayBeConfirmed(facts) ? [] : [at('confirmation', 'not_confirmable')];
}

type Side = 'applicant' | 'respondent';

function judgeSide(values: RowValues, side: Side): RowFault[] {
  const name = values[`${side}Name`];
  const identity = values[`${side}Identity`];
  const isBody = values[`${side}Kind`] === 'organisation';
  if (isBody) return identity === undefined ? [] : [at(`${side}Identity`, 'identity_of_body')];
  const faults = name !== undefined && /\d{3,}/.test(name) ? [at(`${side}Name`, 'name_digits')] : [];
  if (identity === undefined || values[`${side}Guardian`] !== undefined) return faults;
  const read = parseIdentity(identity);
  const day = values.happenedOn ?? values.foundOn;
  const isMinor =
    read.kind === 'valid' &&
    day !== undefined &&
    (day < read.birthDate || ageOn(read.birthDate, day) < adultAge);
  return isMinor ? [...faults, at(`${side}Guardian`, 'minor_alone')] : faults;
}

function judgeBothSides(values: RowValues): RowFault[] {
  const sameIdentity =
    values.applicantIdentity !== undefined && values.applicantIdentity === values.respondentIdentity;
  const samePhone = values.applicantPhone !== undefined && values.applicantPhone === values.respondentPhone;
  const sameName = values.applicantName !== undefined && values.applicantName === values.respondentName;
  return sameIdentity || (samePhone && sameName) ? [at('respondentName', 'both_sides')] : [];
}

/**
 * What the cells of a row say together: order of days, what the outcome asks for, both sides, minors.
 * @param faulty cells that could not be read: they are not told twice
 */
export const judgeRow = (values: RowValues, faulty: ReadonlySet<ImportKey>): RowFault[] => [
  ...judgeOrder(values),
  ...judgeOutcome(values, faulty),
  ...judgeConfirmation(values),
  ...judgeSide(values, 'applicant'),
  ...judgeSide(values, 'respondent'),
  ...judgeBothSides(values),
];
