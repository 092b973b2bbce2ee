import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type CountedCase,
  type CountMove,
  disputeTypes,
  origins,
  outcomes,
  recountCase,
  wordsOf,
} from '../domain.ts';

const counted: fc.Arbitrary<CountedCase> = fc.record({
  regionCode: fc.constantFrom('341302001', '341321'),
  day: fc.constantFrom('2026-01-05', '2026-03-31'),
  outcome: fc.constantFrom(...(wordsOf(outcomes) as CountedCase['outcome'][])),
  type: fc.constantFrom(...(wordsOf(disputeTypes) as CountedCase['type'][])),
  origin: fc.constantFrom(...(wordsOf(origins) as CountedCase['origin'][])),
  mode: fc.constantFrom('none' as const, 'peoples' as const, 'joint' as const),
  team: fc.constantFrom('none' as const, 'bestie' as const, 'joint' as const),
  psych: fc.boolean(),
  teamId: fc.constantFrom(null, 'one', 'other'),
  acceptedOn: fc.constantFrom(null, '2026-01-06', '2026-02-01'),
  limit: fc.constantFrom(
    null,
    { day: '2026-02-05', closed: 'open' as const },
    { day: '2026-02-05', closed: 'late' as const },
    { day: '2026-03-05', closed: 'in_time' as const },
  ),
  resolution: fc.constantFrom(null, { day: '2026-05-05', again: false }, { day: '2026-05-05', again: true }),
});

const add = (cells: Map<string, number>, moves: readonly CountMove[]) => {
  for (const { metric, regionCode, day, dims, quantity } of moves) {
    const cell = JSON.stringify([metric, regionCode, day, dims]);
    cells.set(cell, (cells.get(cell) ?? 0) + quantity);
  }
};

test('however often a case changes, it stands in exactly one cell of each count: the last one', () => {
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1, maxLength: 12 }), (life) => {
      const cells = new Map<string, number>();
      life.forEach((after, index) => add(cells, recountCase(life[index - 1] ?? null, after)));
      const once = new Map<string, number>();
      add(once, recountCase(null, life.at(-1)!));
      assert.deepEqual(new Map([...cells].filter(([, quantity]) => quantity !== 0)), once);
    }),
  );
});

test('a change that nothing is counted by writes no fact', () => {
  fc.assert(fc.property(counted, (same) => assert.deepEqual(recountCase(same, { ...same }), [])));
});
