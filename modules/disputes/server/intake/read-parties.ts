import { ageOn, isLocalDate, localDateOf, maskName, parseIdentity, parsePhone } from '@xinan/cn';
import { DomainError, type FieldFault } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Static } from 'typebox';
import type { PartyInput } from '../../contract/schemas.ts';
import {
  type Authority,
  type PartyFacts,
  partyFaults,
  type PartyKind,
  principalKinds,
  type Side,
} from '../../domain.ts';
import { marksOfPerson } from '../record/facts-of.ts';
import type { ContactContent } from '../record/sealed-parts.ts';

export type GivenParty = Static<typeof PartyInput>;

/** A party as it will be stored: looked at, normalised, with what tells the same person again. */
export interface ReadParty {
  readonly id: string;
  readonly side: Side;
  readonly kind: PartyKind;
  readonly name: string;
  readonly isMinor: boolean;
  readonly actsFor: readonly string[];
  readonly authority: Authority | null;
  readonly contact: ContactContent;
  readonly identityIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly nameIndex: Buffer;
}

const adultAge = 18;
const identityFault = {
  zh: '证件号码的位数、日期或校验码不对，请核对',
  en: 'length, date or check digit is wrong; please check',
};
const phoneFault = { zh: '电话号码不对，请核对', en: 'not a telephone number; please check' };
const birthFault = { zh: '出生日期不对，请核对', en: 'not a date of birth; please check' };

const blank = (text: string | undefined): string | null => text?.trim() || null;

function readIdentity(given: GivenParty, today: string) {
  const text = blank(given.identityNumber);
  if (!text) return { kind: 'none' as const };
  return parseIdentity(text, { onDate: today });
}

function readPhone(given: GivenParty): string | null | undefined {
  const text = blank(given.phone);
  if (!text) return null;
  const parsed = parsePhone(text);
  return parsed.kind === 'invalid' ? undefined : parsed.normalized;
}

function readBirth(given: GivenParty, today: string): string | null | undefined {
  const text = blank(given.birthDate);
  if (!text) return null;
  return isLocalDate(text) && text <= today ? text : undefined;
}

/** Every fault of every party's fields at once, each under its own code. */
function fieldFaults(parties: readonly GivenParty[], today: string): Map<string, FieldFault[]> {
  const faults = new Map<string, FieldFault[]>();
  const add = (code: string, fault: FieldFault) => faults.set(code, [...(faults.get(code) ?? []), fault]);
  for (const [index, given] of parties.entries()) {
    const at = (field: string) => `/parties/${index}/${field}`;
    if (readIdentity(given, today).kind === 'invalid')
      add('dispute.identity_invalid', { pointer: at('identityNumber'), ...identityFault });
    if (readPhone(given) === undefined) add('dispute.phone_invalid', { pointer: at('phone'), ...phoneFault });
    if (readBirth(given, today) === undefined)
      add('dispute.dates_invalid', { pointer: at('birthDate'), ...birthFault });
  }
  return faults;
}

function readParty(tx: ActorTx, given: GivenParty, today: string): ReadParty {
  const identity = readIdentity(given, today);
  const number = identity.kind === 'valid' ? identity.normalized : null;
  const birthDate = identity.kind === 'valid' ? identity.birthDate : (readBirth(given, today) ?? null);
  const phone = readPhone(given) ?? null;
  const name = given.name.trim();
  const index = (kind: 'identity' | 'phone' | 'name', value: string | null) =>
    value === null ? null : tx.vault.blindIndex(kind, value);
  return {
    id: given.id,
    side: given.side,
    kind: given.kind,
    name,
    isMinor: given.kind === 'person' && birthDate !== null && ageOn(birthDate, today) < adultAge,
    actsFor: principalKinds.includes(given.kind) ? [] : (given.actsFor ?? []),
    authority: given.kind === 'agent' ? (given.authority ?? 'general') : null,
    contact: {
      phone,
      identityNumber: number,
      sex: identity.kind === 'valid' ? identity.sex : (given.sex ?? null),
      birthDate,
      ethnicity: blank(given.ethnicity),
      occupation: blank(given.occupation),
      address: blank(given.address),
      representative: blank(given.representative),
    },
    identityIndex: index('identity', number),
    phoneIndex: index('phone', phone),
    nameIndex: tx.vault.blindIndex('name', name),
  };
}

const factsOf = (party: ReadParty): PartyFacts => ({
  id: party.id,
  side: party.side,
  kind: party.kind,
  isMinor: party.isMinor,
  sameAs: marksOfPerson({
    identity_index: party.identityIndex,
    phone_index: party.phoneIndex,
    name_index: party.nameIndex,
  }),
  actsFor: party.actsFor,
  authority: party.authority,
  hasLeft: false,
});

/**
 * Reads the parties of a form. All faults come at once, each naming its field. `strict` also asks that minors are
 * represented and agents act for somebody; a first report may still lack that.
 * Errors: `dispute.identity_invalid`, `dispute.phone_invalid`, `dispute.dates_invalid`, `dispute.parties_invalid`.
 */
export function readParties(
  tx: ActorTx,
  given: readonly GivenParty[],
  { strict }: { strict: boolean },
): ReadParty[] {
  const today = localDateOf(tx.now);
  const fields = fieldFaults(given, today);
  const [code] = fields.keys();
  if (code) throw new DomainError(code, {}, [...fields.values()].flat());
  const read = given.map((each) => readParty(tx, each, today));
  const faults = partyFaults(read.map(factsOf)).filter(({ kind }) => strict || kind === 'both_sides');
  if (faults.length > 0)
    throw new DomainError(
      'dispute.parties_invalid',
      {},
      faults.map(({ partyId, zh, en }) => ({
        pointer: `/parties/${read.findIndex(({ id }) => id === partyId)}/name`,
        zh,
        en,
      })),
    );
  return read;
}

/** 王*与李*等 5 人: the masked line that lists show. */
export function maskParties(parties: readonly Pick<ReadParty, 'side' | 'kind' | 'name'>[]): string {
  const principals = parties.filter(({ kind }) => principalKinds.includes(kind));
  const first = (side: Side) => principals.find((party) => party.side === side);
  const shown = [first('applicant'), first('respondent')].flatMap((party) =>
    party ? [maskName(party.name)] : [],
  );
  const line = shown.join('与');
  return principals.length > 2 ? `${line}等 ${principals.length} 方` : line;
}
