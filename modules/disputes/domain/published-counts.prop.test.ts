import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countOutcomes, type Outcome } from './outcomes.ts';
import { type PublishedCounts, publishRows, publishWhole, type Tally } from './published-counts.ts';

const leaves = {
  resolved: 'resolved',
  open: 'open',
  terminated: 'terminated',
  failed: 'failed',
  not_accepted: 'notAccepted',
  undecided: 'undecided',
} as const satisfies Record<Outcome, keyof PublishedCounts>;
const outcomes = Object.keys(leaves) as Outcome[];

const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 400 }));
const tally = fc
  .tuple(fc.tuple(cell, cell, cell, cell, cell, cell), fc.nat({ max: 100 }))
  .map(([cells, share]): Tally => {
    const counts = Object.fromEntries(outcomes.map((outcome, place) => [outcome, cells[place] ?? 0]));
    return { outcomes: counts, withPsych: Math.floor((countOutcomes(counts).found * share) / 100) };
  });
const table = fc.array(tally, { minLength: 1, maxLength: 7 });

const sumOf = (rows: readonly Tally[]): Tally => ({
  outcomes: Object.fromEntries(
    outcomes.map((outcome) => [outcome, rows.reduce((sum, row) => sum + (row.outcomes[outcome] ?? 0), 0)]),
  ),
  withPsych: rows.reduce((sum, row) => sum + row.withPsych, 0),
});
const shownOf = (counts: PublishedCounts) => Object.values(counts).filter((count) => count !== null);
const isSmall = (count: number) => count > 0 && count < 10;

test('no small number is ever shown, nor the rest of two shown ones where nothing stands beside them', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const whole = publishWhole(sumOf(rows));
      const rest = whole.found === null || whole.accepted === null ? 0 : whole.found - whole.accepted;
      assert.ok(!isSmall(rest), JSON.stringify(whole));
      for (const counts of [whole, ...publishRows(whole, rows)]) {
        assert.ok(
          shownOf(counts).every((count) => !isSmall(count)),
          JSON.stringify(counts),
        );
        const { found, withPsych } = counts;
        if (found !== null && withPsych !== null)
          assert.ok(!isSmall(found - withPsych), JSON.stringify(counts));
      }
    }),
    { numRuns: 4000 },
  );
});

test('what is shown is what was counted, and shown parts add up', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const all = sumOf(rows);
      const whole = publishWhole(all);
      for (const [counts, truth] of [
        [whole, all] as const,
        ...publishRows(whole, rows).map((counts, row) => [counts, rows[row] ?? all] as const),
      ]) {
        const counted: Record<string, number> = {
          ...countOutcomes(truth.outcomes),
          withPsych: truth.withPsych,
        };
        for (const [key, count] of Object.entries(counts))
          if (count !== null) assert.equal(count, counted[key], key);
      }
    }),
    { numRuns: 2000 },
  );
});

/** Every linear equation a reader has, over the leaves of every row; solved for what is determined. */
function determined(whole: PublishedCounts, rows: readonly PublishedCounts[]): string[] {
  const names = rows.flatMap((counts, row) =>
    outcomes.filter((outcome) => counts[leaves[outcome]] === null).map((outcome) => `${row}.${outcome}`),
  );
  const place = new Map(names.map((name, index) => [name, index]));
  const equation = (cells: readonly string[]) => {
    const line = names.map(() => 0);
    for (const name of cells) if (place.has(name)) line[place.get(name) ?? 0] = 1;
    return line;
  };
  const ofRow = (row: number, some: readonly Outcome[]) => some.map((outcome) => `${row}.${outcome}`);
  const equations = [
    ...rows.flatMap((counts, row) => [
      ...(counts.found === null ? [] : [equation(ofRow(row, outcomes))]),
      ...(counts.accepted === null ? [] : [equation(ofRow(row, outcomes.slice(0, 4)))]),
    ]),
    ...outcomes
      .filter((outcome) => whole[leaves[outcome]] !== null)
      .map((outcome) => equation(rows.map((_, row) => `${row}.${outcome}`))),
    ...(whole.accepted === null
      ? []
      : [equation(rows.flatMap((_, row) => ofRow(row, outcomes.slice(0, 4))))]),
    ...(whole.found === null ? [] : [equation(names)]),
  ];
  return solve(equations, names);
}

/** Names whose unit vector lies in the row space: their value follows from the rest. */
function solve(equations: readonly number[][], names: readonly string[]): string[] {
  const lines = equations.map((line) => [...line]);
  let top = 0;
  for (const column of names.keys()) {
    const pivot = lines.findIndex((line, row) => row >= top && Math.abs(line[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [lines[top], lines[pivot]] = [lines[pivot] ?? [], lines[top] ?? []];
    const own = lines[top] ?? [];
    const scale = own[column] ?? 1;
    for (const at of own.keys()) own[at] = (own[at] ?? 0) / scale;
    for (const [row, line] of lines.entries()) {
      const factor = line[column] ?? 0;
      if (row === top || Math.abs(factor) < 1e-9) continue;
      for (const at of line.keys()) line[at] = (line[at] ?? 0) - factor * (own[at] ?? 0);
    }
    top += 1;
  }
  return lines.flatMap((line) => {
    const filled = [...line.keys()].filter((at) => Math.abs(line[at] ?? 0) > 1e-9);
    return filled.length === 1 ? [names[filled[0] ?? 0] ?? ''] : [];
  });
}

test('no hidden small cell follows from the totals of rows and columns', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const whole = publishWhole(sumOf(rows));
      const published = publishRows(whole, rows);
      const small = determined(whole, published).filter((name) => {
        const [row = '', outcome = ''] = name.split('.');
        return isSmall(rows[Number(row)]?.outcomes[outcome as Outcome] ?? 0);
      });
      assert.deepEqual(small, []);
    }),
    { numRuns: 3000 },
  );
});

test('the solver is no straw man: one hidden cell of a row is found', () => {
  const row = publishWhole({ outcomes: { resolved: 120, failed: 40 }, withPsych: 0 });
  const naive = { ...row, failed: null, accepted: null };
  assert.deepEqual(determined({ ...row, failed: null, accepted: null }, [naive]), ['0.failed']);
});
