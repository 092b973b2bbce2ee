import { instantAt, localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { ImportRow, Outcome, PartyKind, RowValues, Side } from '../../domain.ts';
import { naturalKeyOf } from '../../domain.ts';
import { contentOf, placeIndexOf } from '../intake/read-intake.ts';
import { type GivenParty, maskParties, type ReadParty, readParties } from '../intake/read-parties.ts';
import { readFen } from '../record/money.ts';

/** An old case ready to be stored, with the content that will be sealed. */
export type ImportedCase = ReturnType<typeof makeCase>;

const noonMinute = 12 * 60;
const noonOf = (day: string): Date => instantAt(day, noonMinute);
const partsOfHex = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/;

/** A version 8 UUID (RFC 9562) out of the city's own keyed hash: the same text gives the same id, which tells nothing. */
function derivedId(tx: ActorTx, text: string): string {
  const hex = tx.vault.blindIndex('body', `disputes.import|${text}`).toString('hex');
  return hex.replace(partsOfHex, '$1-$2-8$3-8$4-$5');
}

export const caseIdOf = (tx: ActorTx, row: ImportRow): string => derivedId(tx, naturalKeyOf(row));

interface SideValues {
  readonly side: Side;
  readonly name: string;
  readonly kind: string | undefined;
  readonly identity: string | undefined;
  readonly phone: string | undefined;
  readonly guardian: string | undefined;
}

const sideOf = (values: RowValues, side: 'applicant' | 'respondent'): SideValues => ({
  side,
  name: values[`${side}Name`] ?? '',
  kind: values[`${side}Kind`],
  identity: values[`${side}Identity`],
  phone: values[`${side}Phone`],
  guardian: values[`${side}Guardian`],
});

function givenParties(tx: ActorTx, caseId: string, values: RowValues): GivenParty[] {
  return (['applicant', 'respondent'] as const).flatMap((side) => {
    const { name, kind, identity, phone, guardian } = sideOf(values, side);
    const id = derivedId(tx, `${caseId}|${side}`);
    const principal: GivenParty = {
      id,
      side,
      kind: (kind ?? 'person') as PartyKind,
      name,
      ...(phone ? { phone } : {}),
      ...(identity ? { identityNumber: identity } : {}),
    };
    if (!guardian) return [principal];
    const acting: GivenParty = {
      id: derivedId(tx, `${caseId}|${side}|guardian`),
      side,
      kind: 'guardian',
      name: guardian,
      actsFor: [id],
    };
    return [principal, acting];
  });
}

const dayOf = (day: string | undefined): Date | null => (day === undefined ? null : noonOf(day));

function aftermathOf(values: RowValues) {
  if (values.outcome !== 'resolved')
    return { effective_at: null, agreement_kind: null, performance: 'none', confirmation: 'ineligible' };
  return {
    effective_at: dayOf(values.effectiveOn),
    agreement_kind: values.agreementKind ?? null,
    performance: values.performance ?? 'none',
    confirmation: values.confirmation ?? 'ineligible',
  };
}

const columnsOf = (tx: ActorTx, values: RowValues, parties: readonly ReadParty[]) => ({
  state: 'archived',
  outcome: (values.outcome ?? 'terminated') as Outcome,
  origin: values.origin ?? 'found',
  dispute_type: values.type ?? 'other',
  family_matter: values.matter ?? 'none',
  mode: values.outcome === 'not_accepted' ? null : (values.mode ?? 'peoples'),
  team_kind: 'none',
  region_code: values.region ?? '',
  area: toLtree(values.region ?? ''),
  place_index: placeIndexOf(tx, values.region ?? '', values.place),
  happened_on: values.happenedOn ?? null,
  found_at: noonOf(values.foundOn ?? ''),
  decided_at: dayOf(values.acceptedOn ?? values.endedOn),
  accepted_at: dayOf(values.acceptedOn),
  // Old records name no time limit.
  deadline: null,
  ended_at: dayOf(values.endedOn),
  archived_at: tx.now,
  parties_masked: maskParties(parties),
  amount_fen: values.amount === undefined ? null : (readFen(values.amount) ?? null),
  people_involved: Math.max(1, Number(values.people ?? 2)),
  psych_involved: values.psych === 'yes',
  registrar_account_id: tx.actor.accountId,
  registrar_name: tx.actor.displayName,
  recurred: false,
  recurred_at: null,
  prevented_crime: Number(values.preventedCrime ?? 0),
  prevented_crowd: Number(values.preventedCrowd ?? 0),
  ...aftermathOf(values),
});

/** Turns a row without faults into the rows that are stored; nothing is sealed or numbered yet. */
export function makeCase(tx: ActorTx, row: ImportRow) {
  const { values } = row;
  const id = caseIdOf(tx, row);
  const parties = readParties(tx, givenParties(tx, id, values), { strict: false });
  const claims = (values.claims ?? '').split(/[;；\n]/).flatMap((claim) => claim.trim() || []);
  return {
    id,
    year: Number((values.foundOn ?? localDateOf(tx.now)).slice(0, 4)),
    columns: columnsOf(tx, values, parties),
    parties,
    content: contentOf({ facts: values.facts ?? '', claims, place: values.place }),
  };
}
