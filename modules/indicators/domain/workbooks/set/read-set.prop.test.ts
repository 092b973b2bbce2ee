import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadCell, ReadSheet } from '@xinan/documents/read-sheet';
import { countsOf, editionOf, type IndicatorSetDraft } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import fc from 'fast-check';
import { sheetsOfPlan } from '../sheets-of-plan.fixture.ts';
import { tableWords } from '../table-faults.ts';
import { planSet } from './plan-set.ts';
import { readSet } from './read-set.ts';
import { setColumns, type SetSheet } from './sheets.ts';

const set = await loadReferenceSet();

/** A small set of the reference's own parts, so that many of them can be tried. */
function cut(at: number): IndicatorSetDraft {
  const { edition: _, ...rest } = set;
  const small = set.themes.slice(at, at + 1).map((theme) => ({
    ...theme,
    weight: 1,
    level1: theme.level1.slice(0, 1).map((level1) => ({
      ...level1,
      weight: 1,
      indicators: level1.indicators.slice(0, 2).map((item, i) => ({
        ...item,
        weight: i === 0 ? 0.25 : 0.75,
        global_weight: i === 0 ? 0.25 : 0.75,
      })),
    })),
  }));
  const draft = { ...rest, official_standard: null, themes: small };
  return { ...draft, counts: countsOf(draft) };
}
const drafts = [0, 1, 2, 3, 4].map((i) => cut(i));

const cell: fc.Arbitrary<ReadCell | undefined> = fc.option(
  fc.record({
    kind: fc.constantFrom('text', 'number', 'day', 'formula', 'error'),
    text: fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '1',
        '0.5',
        '是',
        'A1',
        'B',
        '主题',
        '6; 8',
        '1 → 2',
        'a = b',
        '__proto__',
        'constructor',
        'pct',
        '1e999',
        '|',
        'x|y|z',
      ),
    ),
  }),
  { nil: undefined },
);

test('any workbook gives faults or a set, never an exception', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...drafts),
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 12 }), fc.nat({ max: 55 }), cell), {
        maxLength: 12,
      }),
      (draft, changes) => {
        const sheets = sheetsOfPlan(planSet(draft)).map((sheet, s): ReadSheet => {
          const rows = sheet.rows.map(({ cells, ...row }) => {
            const spoilt = [...cells];
            for (const [at, number, column, wrong] of changes)
              if (at === s && number === row.number) spoilt[column] = wrong;
            return { ...row, cells: Array.from(spoilt) };
          });
          return { ...sheet, rows };
        });
        const { set: read, faults } = readSet(sheets);
        assert.equal(read === null, faults.length > 0);
        for (const { message, hint, cell: place, sheet, code } of faults) {
          assert.ok(message.zh && message.en && hint.zh && hint.en);
          const isOfBook = Object.hasOwn(tableWords, code);
          assert.ok(isOfBook || (place !== '' && sheet !== ''), `${code} has no place`);
        }
      },
    ),
    { numRuns: 400 },
  );
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text);

test('what was written is what is read, whatever its words and numbers', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e6 });
  fc.assert(
    fc.property(
      fc.constantFrom(...drafts),
      fc.record({ zh: words, en: words }),
      fc.tuple(number, number),
      (base, said, [factor, extra]) => {
        const draft = structuredClone(base);
        const indicator = draft.themes[0]?.level1[0]?.indicators[0] as unknown as {
          definition: object;
          plausible_range: number[];
        };
        Object.assign(draft, { title: said, note: said });
        Object.assign(draft.dictionaries.departments, { XX: said });
        Object.assign(indicator, { definition: said, plausible_range: [-1e6 - factor, 1e6 + extra] });
        const { set: read, faults } = readSet(sheetsOfPlan(planSet(draft)));
        assert.deepEqual(faults, []);
        assert.equal(read?.edition, editionOf(draft));
      },
    ),
    { numRuns: 100 },
  );
});

test('the headings of a sheet are told apart, in both languages', () => {
  for (const name of Object.keys(setColumns) as SetSheet[])
    for (const locale of ['zh', 'en'] as const) {
      const heads = setColumns[name].map(({ header }) => header[locale]);
      assert.equal(new Set(heads).size, heads.length, name);
    }
});

test('words that differ from their dictionary stand in the cell', () => {
  const draft = structuredClone(drafts[0]) as IndicatorSetDraft;
  const indicator = draft.themes[0]?.level1[0]?.indicators[0] as unknown as Record<string, unknown>;
  indicator['department'] = { code: 'GA', zh: '市公安局（指挥中心）', en: 'Command centre' };
  const { set: read, faults } = readSet(sheetsOfPlan(planSet(draft)));
  assert.deepEqual([faults, read?.edition], [[], editionOf(draft)]);
});
