import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { instruments } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';
import { scoringKeys } from '../keys.ts';
import { score } from '../score.ts';
import { explainInstrument } from './explain-instrument.ts';
import type { ScaleExplanation } from './explain-scale.ts';
import { explainScore } from './explain-score.ts';
import { partSum, stepsInWords, unscoredText } from './step-words.ts';

type Row = Record<string, number>;

const optionsOf = ({ items, optionSets }: Instrument, itemId: string): number[] =>
  (optionSets[items.find(({ id }) => id === itemId)?.options ?? ''] ?? []).map(({ value }) => value);

/** Answers, mostly complete, with some left out. */
const someRow = (instrument: Instrument): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          instrument.items.map(({ id }) => [id, fc.constantFrom(...optionsOf(instrument, id))]),
        ),
      ),
      fc.subarray(instrument.items.map(({ id }) => id)),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([row, gaps, at]) => {
      const left = at === 4 ? gaps : gaps.slice(0, at);
      return Object.fromEntries(Object.entries(row).filter(([id]) => !left.includes(id)));
    });

const options = fc.record({
  person: fc.record(
    { ageYears: fc.integer({ min: 8, max: 90 }), sex: fc.constantFrom('female' as const, 'male' as const) },
    { requiredKeys: [] },
  ),
  context: fc.record({ monthsSinceDeath: fc.integer({ min: 0, max: 40 }) }),
});

/** What the listed parts come to, added in their order. */
const partsTotal = ({ parts }: ScaleExplanation): number =>
  parts.reduce((total, { adds }) => total + (adds ?? 0), 0);

for (const instrument of [...instruments.values(), ...scoringKeys.values()]) {
  describe(instrument.id, () => {
    test('the steps add up to exactly what score gives', () => {
      fc.assert(
        fc.property(someRow(instrument), options, (row, given) => {
          const result = score(instrument, row, given);
          const explained = explainScore(instrument, row, given);
          assert.deepEqual(explained.result, result);
          if (result.kind === 'invalid') return assert.deepEqual(explained.scales, []);
          const scores = result.kind === 'scored' ? result.scales : {};
          for (const scale of explained.scales) {
            const expected = scores[scale.scaleId];
            assert.equal(scale.steps.at(-1)?.to, expected?.value, scale.scaleId);
            assert.equal(unscoredText(scale) === null, expected !== undefined);
            const [first] = scale.steps;
            if (first?.kind === 'sum' || first?.kind === 'count') assert.equal(first.to, partsTotal(scale));
            assert.equal(scale.answered, expected?.answered ?? scale.answered);
            assert.equal(stepsInWords(scale).length, scale.steps.length);
          }
          const told = [...explained.scales, ...explained.findings].map(({ scaleId }) => scaleId);
          assert.deepEqual(new Set(told), new Set(instrument.scales.map(({ id }) => id)));
          const raised = explained.alerts
            .filter(({ state }) => state === 'raised')
            .map(({ rule }) => rule.id);
          assert.deepEqual(new Set(raised), new Set(result.alerts.map(({ id }) => id)));
          return undefined;
        }),
        { numRuns: 60 },
      );
    });

    test('every item that is left out is told, and every reversed item shows its turn', () => {
      fc.assert(
        fc.property(someRow(instrument), (row) => {
          const { answers, scales } = explainScore(instrument, row);
          for (const { itemId, origin } of answers) assert.equal(origin === 'given', itemId in row);
          for (const part of scales.flatMap(({ parts }) => parts))
            if (part.kind === 'item' && part.answer !== null && part.reversed) {
              assert.equal(part.points, part.mirror - part.answer);
              assert.ok(partSum(part));
            }
        }),
        { numRuns: 20 },
      );
    });

    test('the rules are told in both languages, without a hole', () => {
      const { answers, scales, alerts } = explainInstrument(instrument);
      const said = [
        ...answers,
        ...scales.flatMap(({ sentences }) => sentences),
        ...alerts.flatMap(({ when, hangsOn }) => [when, hangsOn]),
      ];
      assert.equal(scales.length, instrument.scales.length);
      for (const { zh, en } of said) {
        assert.doesNotMatch(zh + en, /undefined|NaN|第 {2}题/);
        assert.ok(zh.length > 3 && en.length > 3);
      }
    });
  });
}
