import { idOf, residentActor, residents } from './actors.ts';
import { me, quoted, told, toldId, type Values } from './table-probe.ts';

// Disputes: where they lie, whether they are assigned to whoever acts, and whose quarrel they are. In `coded` the parties
// hold follow codes, in `joined` the resident with an account is a party, `left` is a case which that resident has left.
const places = ['near', 'far'] as const;
export const spread: readonly string[] = [
  ...places,
  ...places.map((label) => `mine_${label}`),
  ...places.map((label) => `lapsed_${label}`),
];
export const disputeLabels: readonly string[] = [...spread, 'coded', 'joined', 'left'];
export const disputeId = (label: string) => idOf(20, disputeLabels.indexOf(label) + 1);
export const freshDispute = idOf(20, 99);
export const disputeRef = (label: string) => quoted(label === 'fresh' ? freshDispute : disputeId(label));

/** A party, agent or guardian of a case. */
export interface Person {
  readonly name: string;
  readonly case: string;
  readonly side: 'applicant' | 'respondent';
  readonly id: string;
  /** For whom they speak; absent: for themselves. */
  readonly speaksFor?: string;
  readonly resident?: string;
  readonly hasLeft?: boolean;
}

const person = (name: string, number: number, rest: Omit<Person, 'name' | 'id'>): Person => ({
  name,
  id: idOf(21, number),
  ...rest,
});
export const people: readonly Person[] = [
  person('party', 1, { case: 'coded', side: 'applicant' }),
  person('other_party', 2, { case: 'coded', side: 'respondent' }),
  person('agent', 3, { case: 'coded', side: 'applicant', speaksFor: idOf(21, 1) }),
  person('gone_party', 4, { case: 'coded', side: 'applicant', hasLeft: true }),
  person('beside_other', 5, { case: 'coded', side: 'respondent' }),
  person('resident', 6, { case: 'joined', side: 'applicant', resident: residents.me }),
  person('beside_resident', 7, { case: 'joined', side: 'applicant' }),
  person('against_resident', 8, { case: 'joined', side: 'respondent', resident: residents.other }),
  person('resident_once', 9, { case: 'left', side: 'applicant', resident: residents.me, hasLeft: true }),
  person('against_once', 10, { case: 'left', side: 'respondent' }),
];
export const partyOf = (label: string) => idOf(22, disputeLabels.indexOf(label) + 1);

/** What a row says about whose it is, as SQL. */
export interface Whose {
  readonly id: string;
  readonly principal: string;
  readonly side: string;
  readonly otherSide: string;
  /** The account by which they act, if any. */
  readonly account: string;
}
export type WhoseValues = (whose: Whose) => Values;

const across = { applicant: 'respondent', respondent: 'applicant' } as const;
export const whoseOf = ({ name, id, speaksFor, side }: Person): Whose => ({
  id: quoted(id),
  principal: quoted(speaksFor ?? id),
  side: quoted(side),
  otherSide: quoted(across[side]),
  account: name === residentActor.role ? quoted(residentActor.accountId ?? '') : 'null',
});
export const somebodys = (label: string): Whose => ({
  id: quoted(partyOf(label)),
  principal: quoted(partyOf(label)),
  side: "'applicant'",
  otherSide: "'respondent'",
  account: 'null',
});

/** The people whose part in a case is probed: they act, and are in it still. */
const acting = ['party', 'other_party', 'agent', 'resident'];
const actingIn = (label: string) =>
  people.filter((each) => acting.includes(each.name) && each.case === label);

function wordFor(viewer: Person, other: Person): string {
  if (viewer === other) return 'by_me';
  if (other.speaksFor === viewer.id) return 'by_my_agent';
  if (viewer.speaksFor === other.id) return 'by_my_principal';
  return viewer.side === other.side ? 'by_my_side' : 'by_other_side';
}

/** What somebody's row is to the people of the case. */
export const wordsFor = (whose: Person): Readonly<Record<string, string>> =>
  Object.fromEntries(actingIn(whose.case).map((viewer) => [viewer.name, wordFor(viewer, whose)]));
/** What a row of the whole case is to them. */
export const wordsOfCase = (label: string, word = 'of_case'): Readonly<Record<string, string>> =>
  Object.fromEntries(actingIn(label).map((viewer) => [viewer.name, word]));

/** Relations to a case that only its own people have. */
export const isPartWord = (relation: string): boolean => /^(forged_)?(of_|by_|in_their)/.test(relation);
/** The case in which an actor is a party, so that it goes by other words. */
export const caseOfParty = (name: string): string | undefined =>
  acting.includes(name) ? people.find((each) => each.name === name)?.case : undefined;

/** The acting party, somebody of their side, and the other side, as SQL. */
const whoActs = (who: string, side: string, otherSide: string): Whose => ({
  id: toldId(who),
  principal: toldId(who),
  side: told(side),
  otherSide: told(otherSide),
  account: me,
});
export const actingParty: Whose = {
  ...whoActs('party', 'side', 'other_side'),
  principal: toldId('principal'),
};
export const besideActing = whoActs('mate', 'side', 'other_side');
export const acrossActing = whoActs('foe', 'other_side', 'side');

/** What the probe tells about the part of an actor in their case. */
export function toldOfPart(name: string): Readonly<Record<string, string>> {
  const me = people.find((each) => each.name === name && acting.includes(name));
  if (!me) return {};
  const others = people.filter((each) => each.case === me.case && each !== me && !each.hasLeft);
  return {
    case: disputeId(me.case),
    party: me.id,
    principal: me.speaksFor ?? me.id,
    side: me.side,
    other_side: across[me.side],
    mate: others.find((each) => each.side === me.side)?.id ?? '',
    foe: others.find((each) => each.side !== me.side)?.id ?? '',
  };
}
