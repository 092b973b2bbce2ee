import { ageOn, parseIdentity } from '@xinan/cn/identity';
import { parsePhone } from '@xinan/cn/phone';
import type { Party } from '../../contract.ts';
import {
  type Authority,
  type PartyFacts,
  partyFaults,
  type PartyFault,
  type PartyKind,
  type Side,
} from '../../domain.ts';
import { isPrincipal } from './party-groups.ts';

/** A party as it is being written. An identity number already on record is shown masked; an empty field leaves it as it is. */
export interface PartyDraft {
  readonly id: string;
  readonly side: Side;
  readonly kind: PartyKind;
  readonly name: string;
  readonly phone: string;
  readonly identityNumber: string;
  readonly identityMasked: string;
  readonly sex: 'female' | 'male' | 'not_said' | '';
  readonly birthDate: string;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly address: string;
  readonly representative: string;
  readonly actsFor: readonly string[];
  readonly authority: Authority;
}

export const newDraft = (
  id: string,
  given: Pick<PartyDraft, 'side' | 'kind'> & Partial<PartyDraft>,
): PartyDraft => ({
  id,
  name: '',
  phone: '',
  identityNumber: '',
  identityMasked: '',
  sex: '',
  birthDate: '',
  ethnicity: '',
  occupation: '',
  address: '',
  representative: '',
  actsFor: [],
  authority: 'general',
  ...given,
});

export const draftOf = (party: Party): PartyDraft =>
  newDraft(party.id, {
    side: party.side,
    kind: party.kind,
    name: party.name,
    phone: party.phone ?? '',
    identityMasked: party.identityMasked ?? '',
    sex: party.sex ?? '',
    birthDate: party.birthDate ?? '',
    ethnicity: party.ethnicity ?? '',
    occupation: party.occupation ?? '',
    address: party.address ?? '',
    representative: party.representative ?? '',
    actsFor: party.actsFor,
    authority: party.authority ?? 'general',
  });

export type IdentityFault = Extract<ReturnType<typeof parseIdentity>, { kind: 'invalid' }>['reason'];

/** What is wrong with the number as typed; null for a good or an empty one. */
export function identityFault(text: string, today: string): IdentityFault | null {
  if (text.trim() === '') return null;
  const read = parseIdentity(text, { onDate: today });
  return read.kind === 'invalid' ? read.reason : null;
}

export const isBadPhone = (text: string): boolean =>
  text.trim() !== '' && parsePhone(text).kind === 'invalid';

/** A good identity number says when and with which sex somebody was born; what it says replaces what was typed. */
export function withIdentity(draft: PartyDraft, identityNumber: string, today: string): PartyDraft {
  const read = parseIdentity(identityNumber, { onDate: today });
  return read.kind === 'valid'
    ? { ...draft, identityNumber: read.normalized, birthDate: read.birthDate, sex: read.sex }
    : { ...draft, identityNumber };
}

const adultAge = 18;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

export const isMinorDraft = ({ kind, birthDate }: PartyDraft, today: string): boolean =>
  kind === 'person' && isDay(birthDate) && birthDate <= today && ageOn(birthDate, today) < adultAge;

function marksOf({ name, phone, identityNumber }: PartyDraft): string[] {
  const identity = parseIdentity(identityNumber);
  const read = parsePhone(phone);
  return [
    ...(identity.kind === 'valid' ? [`identity ${identity.normalized}`] : []),
    ...(read.kind !== 'invalid' && name.trim() ? [`person ${name.trim()} ${read.normalized}`] : []),
  ];
}

/** What the rules find wrong with the list, at each party: a minor alone, an agent for nobody or for the other side. */
export function faultsOfDrafts(drafts: readonly PartyDraft[], today: string): readonly PartyFault[] {
  const facts: PartyFacts[] = drafts.map((draft) => ({
    id: draft.id,
    side: draft.side,
    kind: draft.kind,
    isMinor: isMinorDraft(draft, today),
    sameAs: marksOf(draft),
    actsFor: draft.actsFor,
    authority: draft.kind === 'agent' ? draft.authority : null,
    hasLeft: false,
  }));
  return partyFaults(facts);
}

/** A party as it is sent: what is empty is left out. */
export function partyToSend(draft: PartyDraft) {
  const { id, side, kind, name, sex, actsFor, authority } = draft;
  const texts = [
    'phone',
    'identityNumber',
    'birthDate',
    'ethnicity',
    'occupation',
    'address',
    'representative',
  ] as const;
  const given = texts.map((field) => [field, draft[field].trim()] as const).filter(([, text]) => text !== '');
  return {
    id,
    side,
    kind,
    name: name.trim(),
    ...(Object.fromEntries(given) as Partial<Record<(typeof texts)[number], string>>),
    ...(sex === '' ? {} : { sex }),
    ...(isPrincipal({ kind }) ? {} : { actsFor: [...actsFor] }),
    ...(kind === 'agent' ? { authority } : {}),
  };
}
