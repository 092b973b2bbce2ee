import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  colourOfFacts,
  higherColour,
  type RiskFact,
  riskFacts,
  suggestReadiness,
  wordsOf,
} from '../domain.ts';

test('any of the seven facts of danger makes the case red; a quarrel alone does not', () => {
  const red = (wordsOf(riskFacts) as RiskFact[]).filter((fact) => colourOfFacts([fact]) === 'red');
  assert.deepEqual(red, [
    'revenge_threat',
    'weapon',
    'earlier_violence',
    'separation',
    'stalking',
    'intoxication',
    'sleepless_despair',
  ]);
  assert.equal(colourOfFacts(['quarrel']), 'yellow');
  assert.equal(colourOfFacts(['quarrel', 'crowd', 'weapon']), 'red');
  assert.equal(colourOfFacts([]), 'blue');
});

test('a worker may raise the colour, not lower it', () => {
  assert.equal(higherColour('blue', colourOfFacts(['weapon'])), 'red');
  assert.equal(higherColour('red', colourOfFacts([])), 'red');
});

const now = new Date('2026-11-21T12:00:00Z');
const felt = (partyId: string, score: number, hoursAgo: number) =>
  [partyId, { partyId, score, at: new Date(now.getTime() - hoursAgo * 3_600_000) }] as const;

test('readiness is a suggestion: calm parties meet, one upset talks first, two upset let a day pass', () => {
  const suggest = (...feelings: ReturnType<typeof felt>[]) =>
    suggestReadiness(['one', 'two'], new Map(feelings), now);
  assert.equal(suggest(felt('one', 2, 1), felt('two', 3, 1)).suggestion, 'meet');
  assert.equal(suggest(felt('one', 8, 1), felt('two', 3, 1)).suggestion, 'separate_first');
  assert.equal(suggest(felt('one', 2, 1)).suggestion, 'separate_first');
  const paused = suggest(felt('one', 8, 1), felt('two', 9, 2));
  assert.equal(paused.suggestion, 'pause');
  assert.equal(paused.notBefore?.toISOString(), '2026-11-22T11:00:00.000Z');
  assert.equal(suggest(felt('one', 8, 30), felt('two', 9, 30)).suggestion, 'separate_first');
});
