import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Instrument, Scale } from './instrument.ts';
import type { ScaleScore } from './score-result.ts';
import { instruments } from './catalogue.ts';
import { scoringKeys } from './keys.ts';
import { defineInstrument } from './define.ts';
import { packAnswers, unpackAnswers } from './packed-answers.ts';
import { contributionOf } from './ranges.ts';
import { score } from './score.ts';

const RUNS = { numRuns: 40 };

type Row = Record<string, number>;

const optionsOf = (instrument: Instrument, itemId: string): number[] => {
  const item = instrument.items.find(({ id }) => id === itemId);
  return (instrument.optionSets[item?.options ?? ''] ?? []).map(({ value }) => value);
};

/** Complete answers to a form. */
const completeRow = (instrument: Instrument): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(instrument.items.map(({ id }) => [id, fc.constantFrom(...optionsOf(instrument, id))])),
  );

/** Answers with any items left out. */
const partialRow = (instrument: Instrument): fc.Arbitrary<Row> =>
  fc
    .tuple(completeRow(instrument), fc.subarray(instrument.items.map(({ id }) => id)))
    .map(([row, kept]) => Object.fromEntries(kept.map((id) => [id, row[id] as number])));

const withoutEdition = ({ edition: _edition, ...draft }: Instrument) => draft;

const scalesOf = (instrument: Instrument, row: Row): Readonly<Record<string, ScaleScore>> => {
  const result = score(instrument, row);
  return result.kind === 'scored' ? result.scales : {};
};

/** Answers with no more than three left out: the ones that are prorated. */
const gappyRow = (instrument: Instrument): fc.Arbitrary<Row> =>
  fc
    .tuple(
      completeRow(instrument),
      fc.subarray(
        instrument.items.map(({ id }) => id),
        { maxLength: Math.min(3, instrument.items.length) },
      ),
    )
    .map(([row, gaps]) => Object.fromEntries(Object.entries(row).filter(([id]) => !gaps.includes(id))));

/** The row with the answers that rightly skipped items imply. */
function withImplied({ skips = [] }: Instrument, row: Row): Row {
  return skips.reduce((filled, { when, items, as }) => {
    const read = 'item' in when ? [when.item] : 'allItems' in when ? when.allItems : assert.fail();
    const isSkipped = read.every((id) => filled[id] === when.value);
    return isSkipped ? { ...Object.fromEntries(items.map((id) => [id, as])), ...filled } : filled;
  }, row);
}

const isWhole = ({ method }: Scale): boolean => method === 'sum' || method === 'mean';

/** Sums and means, without a table or a rounding behind them. */
const simpleScales = ({ scales }: Instrument): readonly Scale[] =>
  scales.filter((scale) => isWhole(scale) && !scale.steps && !scale.rounding);

/** Scales that may stand still when an answer rises, but never turn: counts, roundings, wholes, rising tables. */
const risingScales = ({ scales }: Instrument): readonly Scale[] => {
  const rises = ({ steps = [] }: Scale) =>
    steps.every(({ gives }, i) => i === 0 || gives >= (steps[i - 1]?.gives ?? 0));
  const named = scales.filter((scale) => scale.method !== 'custom' && rises(scale));
  return named.filter(({ of = [] }) => of.every((id) => named.some((part) => part.id === id)));
};

for (const instrument of [...instruments.values(), ...scoringKeys.values()]) {
  describe(instrument.id, () => {
    test('a score stays in its range, whatever is answered', () => {
      fc.assert(
        fc.property(partialRow(instrument), (row) => {
          for (const [id, { value }] of Object.entries(scalesOf(instrument, row))) {
            const [lowest, highest] =
              instrument.scales.find((scale) => scale.id === id)?.range ?? assert.fail();
            assert.ok(value >= lowest - 1e-9 && value <= highest + 1e-9, `${id} = ${value}`);
          }
        }),
        RUNS,
      );
    });

    test('a higher answer never lowers a score, a reversed one never raises it', () => {
      const change = fc.record({
        row: completeRow(instrument),
        item: fc.constantFrom(...instrument.items),
        up: fc.nat(),
      });
      fc.assert(
        fc.property(change, ({ row, item, up }) => {
          const higher = optionsOf(instrument, item.id).filter((value) => value > (row[item.id] as number));
          if (higher.length === 0) return;
          const before = scalesOf(instrument, row);
          const after = scalesOf(instrument, { ...row, [item.id]: higher[up % higher.length] as number });
          for (const { id, items, reverse, multiplier } of simpleScales(instrument)) {
            const rise = ((after[id]?.value ?? 0) - (before[id]?.value ?? 0)) * Math.sign(multiplier);
            if (!items.includes(item.id)) assert.equal(rise, 0);
            else assert.ok(reverse.includes(item.id) ? rise < 0 : rise > 0, id);
          }
        }),
        RUNS,
      );
    });

    test('a whole, a count or a rounding follows its answers', () => {
      const change = fc.record({
        row: completeRow(instrument),
        item: fc.constantFrom(...instrument.items),
        up: fc.nat(),
      });
      fc.assert(
        fc.property(change, ({ row, item, up }) => {
          const higher = optionsOf(instrument, item.id).filter((value) => value > (row[item.id] as number));
          if (higher.length === 0) return;
          const before = scalesOf(instrument, row);
          const after = scalesOf(instrument, { ...row, [item.id]: higher[up % higher.length] as number });
          const reversedIn = (id: string): boolean => {
            const scale = instrument.scales.find((entry) => entry.id === id) ?? assert.fail();
            return scale.reverse.includes(item.id) || (scale.of ?? []).some(reversedIn);
          };
          for (const { id, multiplier } of risingScales(instrument)) {
            const rise = ((after[id]?.value ?? 0) - (before[id]?.value ?? 0)) * Math.sign(multiplier);
            assert.ok(reversedIn(id) ? rise <= 0 : rise >= 0, id);
          }
        }),
        RUNS,
      );
    });

    test('the order in which answers come changes nothing', () => {
      const shuffled = partialRow(instrument).chain((row) =>
        fc.tuple(
          fc.constant(row),
          fc.shuffledSubarray(Object.entries(row), { minLength: Object.keys(row).length }),
        ),
      );
      fc.assert(
        fc.property(shuffled, ([row, entries]) => {
          const expected = score(instrument, row);
          assert.deepEqual(score(instrument, Object.fromEntries(entries)), expected);
          const pairs = entries.map(([item, value]) => ({ item, value }));
          // An empty list is read as a form without its answers.
          if (pairs.length > 0) assert.deepEqual(score(instrument, pairs), expected);
          assert.deepEqual(
            score(
              instrument,
              instrument.items.map(({ id }) => row[id]),
            ),
            expected,
          );
        }),
        RUNS,
      );
    });

    test('the order in which a scale names its items changes nothing', () => {
      const turned = defineInstrument({
        ...withoutEdition(instrument),
        scales: instrument.scales.map((scale) =>
          scale.method === 'custom' ? scale : { ...scale, items: scale.items.toReversed() },
        ),
      });
      assert.ok(turned.ok);
      fc.assert(
        fc.property(partialRow(instrument), (row) => {
          const expected = scalesOf(instrument, row);
          for (const [id, { value }] of Object.entries(scalesOf(turned.instrument, row)))
            assert.ok(Math.abs(value - (expected[id]?.value ?? Number.NaN)) < 1e-9, id);
        }),
        RUNS,
      );
    });

    test('reversing twice is not reversing', () => {
      for (const scale of simpleScales(instrument)) {
        for (const id of scale.items) {
          const plain = contributionOf(instrument, { ...scale, reverse: [] }, id) ?? assert.fail();
          const reversed = contributionOf(instrument, { ...scale, reverse: [id] }, id) ?? assert.fail();
          const weight = plain(1) - plain(0);
          for (const value of optionsOf(instrument, id))
            assert.ok(
              Math.abs(reversed(reversed(value) / weight) - plain(value)) < 1e-9,
              `${scale.id} ${id}`,
            );
        }
      }
    });

    test('the mirrored answers give the mirrored score', () => {
      fc.assert(
        fc.property(completeRow(instrument), (row) => {
          const mirrored = Object.fromEntries(
            Object.entries(row).map(([id, value]) => {
              const options = optionsOf(instrument, id);
              return [id, Math.min(...options) + Math.max(...options) - value];
            }),
          );
          const isSymmetric = Object.entries(mirrored).every(([id, value]) =>
            optionsOf(instrument, id).includes(value),
          );
          if (!isSymmetric) return;
          const one = scalesOf(instrument, row);
          const other = scalesOf(instrument, mirrored);
          for (const { id, range } of simpleScales(instrument)) {
            const [lowest, highest] = range ?? assert.fail();
            const sum = (one[id]?.value ?? 0) + (other[id]?.value ?? 0);
            assert.ok(Math.abs(sum - lowest - highest) < 1e-9, id);
          }
        }),
        RUNS,
      );
    });

    test('item alerts depend on their own items alone', () => {
      const raised = (row: Row) => new Set(score(instrument, row).alerts.map(({ id }) => id));
      const refusalsCount = instrument.missing.rule === 'treat-as-positive';
      fc.assert(
        fc.property(completeRow(instrument), completeRow(instrument), (row, other) => {
          for (const { id, when } of instrument.alerts) {
            if ('scale' in when) continue;
            const own = 'item' in when ? [when.item] : 'anyItem' in when ? when.anyItem : when.allItems;
            const ownRow = Object.fromEntries(own.map((itemId) => [itemId, row[itemId] as number]));
            const expected = raised(row).has(id);
            assert.equal(raised({ ...other, ...ownRow }).has(id), expected, 'other answers differ');
            if (!refusalsCount) assert.equal(raised(ownRow).has(id), expected, 'all else unanswered');
          }
        }),
        RUNS,
      );
    });

    test('answers pack into one byte per item and back', () => {
      fc.assert(
        fc.property(partialRow(instrument), (row) => {
          const bytes = packAnswers(instrument, row);
          assert.equal(bytes.length, instrument.items.length);
          assert.deepEqual(unpackAnswers(instrument, bytes), row);
        }),
        RUNS,
      );
    });

    test('a prorated score is the score of a form whose gaps hold the mean', () => {
      fc.assert(
        fc.property(gappyRow(instrument), (given) => {
          const row = withImplied(instrument, given);
          for (const [id, scored] of Object.entries(scalesOf(instrument, row))) {
            const scale = simpleScales(instrument).find((entry) => entry.id === id);
            if (!scale || !scored.prorated) continue;
            const answered = scale.items.filter((itemId) => row[itemId] !== undefined);
            const contribution = (itemId: string): number => {
              const options = optionsOf(instrument, itemId);
              const value = row[itemId] as number;
              return scale.reverse.includes(itemId)
                ? Math.min(...options) + Math.max(...options) - value
                : value;
            };
            const mean =
              answered.reduce((total, itemId) => total + contribution(itemId), 0) / answered.length;
            const exact =
              (scale.method === 'mean' ? mean : mean * scale.items.length) * scale.multiplier + scale.offset;
            const tolerance = scale.method === 'mean' ? 1e-9 : 0.5 + 1e-9;
            assert.ok(Math.abs(scored.value - exact) <= tolerance, `${id}: ${scored.value}, exact ${exact}`);
          }
        }),
        RUNS,
      );
    });
  });
}
