import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type RiskAnswers, riskDefinitions, riskOrder, suggestHigherRisk } from './risk-definitions.ts';
import { behaviours, riskLevels, wordsOf } from './words.ts';

const answers: fc.Arbitrary<RiskAnswers> = fc.record({
  ideation: fc.integer({ min: 0, max: 5 }),
  behaviours: fc.subarray(wordsOf(behaviours)),
  selfInjury: fc.boolean(),
  harmToOthers: fc.integer({ min: 0, max: 2 }),
});
const level = fc.constantFrom(...riskOrder);
const rank = (risk: (typeof riskOrder)[number]) => riskOrder.indexOf(risk);
const suggested = (given: RiskAnswers) => rank(suggestHigherRisk(given, null)?.level ?? 'none_stated');

test('a suggestion only ever points up', () => {
  fc.assert(
    fc.property(answers, level, (given, chosen) => {
      const suggestion = suggestHigherRisk(given, chosen);
      return suggestion === null || rank(suggestion.level) > rank(chosen);
    }),
  );
});

test('intent, any suicidal behaviour, or a target speak for high', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const grave = given.ideation >= 4 || given.behaviours.length > 0 || given.harmToOthers === 2;
      assert.equal(suggestHigherRisk(given, null)?.level === 'high', grave);
    }),
  );
});

test('a graver answer never lowers the suggestion', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const graver = [
        { ...given, ideation: Math.min(5, given.ideation + 1) },
        { ...given, behaviours: wordsOf(behaviours) },
        { ...given, selfInjury: true },
        { ...given, harmToOthers: Math.min(2, given.harmToOthers + 1) },
      ];
      return graver.every((other) => suggested(other) >= suggested(given));
    }),
  );
});

test('every rating has its definition and its place in the order', () => {
  assert.deepEqual(riskOrder.toSorted(), wordsOf(riskLevels).toSorted());
  for (const risk of riskOrder) assert.ok(riskDefinitions[risk].zh && riskDefinitions[risk].en);
  assert.doesNotMatch(riskDefinitions.none_stated.zh, /^没有风险|无风险/);
});
