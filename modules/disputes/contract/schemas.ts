import { closed, OneOf } from '@xinan/contract-kit';
import { Type } from 'typebox';
import {
  authorities,
  disputeStates,
  disputeTypes,
  familyMatters,
  origins,
  partyKinds,
  sides,
  wordsOf,
} from '../domain.ts';

/** Schemas that several parts of the contract share. */
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
export const Maybe = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
export const State = OneOf(wordsOf(disputeStates.states));
export const Step = OneOf(wordsOf(disputeStates.steps));
export const SideWord = OneOf(wordsOf(sides));
export const TypeWord = OneOf(wordsOf(disputeTypes));
export const OriginWord = OneOf(wordsOf(origins));
export const MatterWord = OneOf(wordsOf(familyMatters));
/** Money as it is written, in yuan: figures, at most two decimals. Kept in fen. */
export const Yuan = Type.String({
  pattern: '^\\d{1,12}(\\.\\d{1,2})?$',
  description: 'yuan, at most two decimals',
});
/** Money as a form sends it: anything; what is not a figure is answered with `dispute.amount_invalid`. */
export const AmountText = Type.String({ maxLength: 40 });

/** A party as a form sends it; `id` is made by the client. */
export const PartyInput = Type.Object(
  {
    id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
    side: SideWord,
    kind: OneOf(wordsOf(partyKinds)),
    name: Text(60),
    phone: Maybe(25),
    /** Left out for a party on record: what is there stays. Empty: it is taken away. */
    identityNumber: Maybe(30),
    sex: Type.Optional(OneOf(['female', 'male', 'not_said'] as const)),
    birthDate: Maybe(10),
    ethnicity: Maybe(20),
    occupation: Maybe(40),
    address: Maybe(200),
    actsFor: Type.Optional(Type.Array(Type.String({ maxLength: 36 }), { maxItems: 200 })),
    authority: Type.Optional(OneOf(wordsOf(authorities))),
    /** Organisations: who speaks for them. */
    representative: Maybe(40),
  },
  closed,
);

export const stepErrors = [
  'record.not_found',
  'record.changed',
  'dispute.step_not_open',
  'dispute.step_unmet',
  'dispute.step_role',
] as const;
export const versioned = { version: Type.Integer() };
