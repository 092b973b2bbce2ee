import type { DisputeRecord } from '../../contract.ts';
import type { DisputeType, FamilyMatter, Origin } from '../../domain.ts';
import { draftOf, type PartyDraft, partyToSend } from '../party/party-draft.ts';

/** The registration as it is written. */
export interface IntakeValues {
  type: DisputeType;
  familyMatter: FamilyMatter;
  origin: Origin;
  regionCode: string;
  place: string;
  happenedOn: string;
  facts: string;
  claims: readonly string[];
  amount: string;
  peopleInvolved: number | null;
  psychReason: string;
  recurOf: string | null;
  parties: readonly PartyDraft[];
}

export const intakeOf = (record: DisputeRecord): IntakeValues => ({
  type: record.type,
  familyMatter: record.familyMatter,
  origin: record.origin,
  regionCode: record.regionCode,
  place: record.place ?? '',
  happenedOn: record.happenedOn ?? '',
  facts: record.facts,
  claims: record.claims,
  amount: record.amountYuan ?? '',
  peopleInvolved: record.peopleInvolved,
  psychReason: record.psychReason ?? '',
  recurOf: record.recurOf?.id ?? null,
  parties: record.parties.filter(({ leftAt }) => leftAt === null).map(draftOf),
});

/** What is left empty is not sent. */
export function intakeToSend(values: IntakeValues) {
  const { type, familyMatter, origin, regionCode, parties } = values;
  const optional = {
    place: values.place.trim(),
    happenedOn: values.happenedOn,
    amount: values.amount.replaceAll(',', '').trim(),
    psychReason: values.psychReason.trim(),
    recurOf: values.recurOf ?? '',
  };
  return {
    type,
    familyMatter,
    origin,
    regionCode,
    facts: values.facts.trim(),
    claims: values.claims.map((claim) => claim.trim()).filter((claim) => claim !== ''),
    // Whoever is named as a party is involved: a pasted list raises the number.
    peopleInvolved: Math.max(
      values.peopleInvolved ?? 1,
      parties.filter(({ kind }) => kind === 'person').length,
    ),
    parties: parties.map(partyToSend),
    ...(Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')) as Partial<
      typeof optional
    >),
  };
}
