import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  allSayYes,
  anySaysNo,
  type ConsentFact,
  type PartyFacts,
  principalsOf,
  voicesOf,
} from '../domain.ts';

const sides = ['applicant', 'respondent'] as const;
const party = (id: string, more: Partial<PartyFacts> = {}): PartyFacts => ({
  id,
  side: 'applicant',
  kind: 'person',
  isMinor: false,
  sameAs: [],
  actsFor: [],
  authority: null,
  hasLeft: false,
  ...more,
});

/** Two to six principals on two sides, some of them minors with a guardian, some with an agent. */
const people = fc
  .array(
    fc.record({
      isMinor: fc.boolean(),
      guardian: fc.boolean(),
      agent: fc.constantFrom(null, 'general', 'special'),
    }),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((each) =>
    each.flatMap(({ isMinor, guardian, agent }, index) => {
      const id = `p${index}`;
      const side = sides[index % 2]!;
      return [
        party(id, { side, isMinor }),
        ...(guardian ? [party(`g${index}`, { side, kind: 'guardian', actsFor: [id] })] : []),
        ...(agent ? [party(`a${index}`, { side, kind: 'agent', actsFor: [id], authority: agent })] : []),
      ];
    }),
  );

const spoken = people.chain((parties) =>
  fc.record({
    parties: fc.constant(parties),
    consents: fc.array(
      fc.record({
        kind: fc.constantFrom('mediation' as const, 'extension' as const),
        voiceId: fc.constantFrom(...parties.map(({ id }) => id)),
        principalId: fc.constantFrom(...parties.map(({ id }) => id)),
        given: fc.boolean(),
        at: fc.integer({ min: 0, max: 50 }).map((minute) => new Date(minute * 60_000)),
        round: fc.constantFrom(0, 1),
      }),
      { maxLength: 20 },
    ),
  }),
);

test('silence is no consent: while one principal has not spoken, not everybody says yes', () => {
  fc.assert(
    fc.property(spoken, fc.nat(), ({ parties, consents }, pick) => {
      const principals = principalsOf(parties);
      const silent = principals[pick % principals.length]!;
      const heard = consents.filter(({ principalId }) => principalId !== silent.id);
      assert.equal(allSayYes(parties, heard, { kind: 'mediation' }), false);
    }),
  );
});

test('a word counts only from somebody who may give it, and only for its own round', () => {
  fc.assert(
    fc.property(spoken, ({ parties, consents }) => {
      const may = ({ voiceId, principalId }: ConsentFact) => {
        const principal = parties.find(({ id }) => id === principalId);
        return (
          principal !== undefined &&
          voicesOf(principal, parties, { signing: true }).some(({ id }) => id === voiceId)
        );
      };
      const counted = consents.filter((each) => each.kind === 'extension' && each.round === 1 && may(each));
      for (const ask of [allSayYes, anySaysNo])
        assert.equal(
          ask(parties, consents, { kind: 'extension', round: 1 }),
          ask(parties, counted, { kind: 'extension', round: 1 }),
        );
    }),
  );
});

test('a later no takes back an earlier yes', () => {
  const [one, other] = [party('p0'), party('p1', { side: 'respondent' })];
  const say = (principalId: string, given: boolean, minute: number): ConsentFact => ({
    kind: 'mediation',
    voiceId: principalId,
    principalId,
    given,
    at: new Date(minute * 60_000),
    round: 0,
  });
  const both = [say('p0', true, 1), say('p1', true, 2)];
  assert.equal(allSayYes([one, other], both, { kind: 'mediation' }), true);
  const withdrawn = [...both, say('p1', false, 3)];
  assert.equal(allSayYes([one, other], withdrawn, { kind: 'mediation' }), false);
  assert.equal(anySaysNo([one, other], withdrawn, { kind: 'mediation' }), true);
});

test('an agent’s no outlasts the agent; an agent’s yes does not', () => {
  const one = party('p0');
  const gone = { ...party('a0', { kind: 'agent', actsFor: ['p0'], authority: 'general' }), hasLeft: true };
  const say = (voiceId: string, given: boolean, minute: number): ConsentFact => ({
    kind: 'mediation',
    voiceId,
    principalId: 'p0',
    given,
    at: new Date(minute * 60_000),
    round: 0,
  });
  const refused = [say('p0', true, 1), say('a0', false, 2)];
  assert.equal(anySaysNo([one, gone], refused, { kind: 'mediation' }), true);
  assert.equal(allSayYes([one, gone], [...refused, say('p0', true, 3)], { kind: 'mediation' }), true);
  assert.equal(allSayYes([one, gone], [say('a0', true, 1)], { kind: 'mediation' }), false);
});

test('a minor speaks through the guardian alone', () => {
  const child = party('child', { isMinor: true });
  const guardian = party('guardian', { kind: 'guardian', actsFor: ['child'] });
  assert.deepEqual(
    voicesOf(child, [child, guardian], { signing: false }).map(({ id }) => id),
    ['guardian'],
  );
  assert.deepEqual(voicesOf(child, [child], { signing: false }), []);
});

test('an agent signs and extends only with special authority', () => {
  const one = party('one');
  const agent = (authority: 'general' | 'special') =>
    party('agent', { kind: 'agent', actsFor: ['one'], authority });
  const signers = (authority: 'general' | 'special') =>
    voicesOf(one, [one, agent(authority)], { signing: true }).map(({ id }) => id);
  assert.deepEqual(signers('general'), ['one']);
  assert.deepEqual(signers('special'), ['one', 'agent']);
});
