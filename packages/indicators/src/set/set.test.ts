import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import file from '../../sets/reference.json' with { type: 'json' };
import { countsOf } from './check-counts.ts';
import { compareSets } from './compare-sets.ts';
import { checkDraft, defineIndicatorSet } from './define.ts';
import { canonical, editionOf } from './edition.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';

type Loose = { [key: string]: Loose } & Loose[];
const copy = (): Loose => JSON.parse(JSON.stringify(file)) as Loose;

/** Sets one place, given as a JSON pointer, to another value; undefined removes it. */
function put(draft: Loose, pointer: string, value: unknown): Loose {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  let place = draft;
  for (const step of steps) place = place[step as unknown as number] as Loose;
  if (value === undefined) delete (place as Record<string, unknown>)[last];
  else (place as Record<string, unknown>)[last] = value;
  return draft;
}

const faultsOf = (...changes: readonly [string, unknown][]): string[] => {
  const draft = copy();
  for (const [pointer, value] of changes) put(draft, pointer, value);
  const result = defineIndicatorSet(draft);
  return result.ok ? [] : result.faults.map(({ check, pointer }) => `${check} ${pointer}`);
};
const first = '/themes/0/level1/0/indicators/0';
const dispute = '/themes/0/level1/1/indicators/5';
const beds = '/themes/3/level1/0/indicators/2';
const zero = '/themes/1/level1/2/indicators/4';

describe('the reference set', () => {
  const result = defineIndicatorSet(file);
  assert.ok(result.ok);
  const { set } = result;

  test('passes every check', () => {
    assert.deepEqual(countsOf(set), {
      themes: 5,
      level1: 18,
      level2: 158,
      computed_from_platform: 42,
      manual: 116,
    });
  });
  test('is frozen to the bottom and leaves the file alone', () => {
    assert.ok(Object.isFrozen(set.themes[0]?.level1[0]?.indicators[0]?.scoring));
    assert.ok(!Object.isFrozen(file.themes));
    assert.throws(() => ((set as { id: string }).id = 'x'), TypeError);
  });
  test('says that it is not the official text', () => {
    assert.match(set.note.zh, /不是任何城市的官方标准文本/);
    assert.match(set.note.en, /not the official text of any city/);
    assert.equal(set.id, 'xinan-reference-158');
  });
  test('has an edition that follows its content, not the order of its fields', () => {
    assert.match(set.edition, /^[0-9a-f]{16}$/);
    const turned = Object.fromEntries(Object.entries(file).toReversed()) as unknown as IndicatorSetDraft;
    assert.equal(editionOf(turned), set.edition);
    assert.notEqual(editionOf({ ...turned, version: '1.0.1' }), set.edition);
    assert.equal(canonical({ b: [1, null, undefined], a: undefined, c: 'x' }), '{"b":[1,null,null],"c":"x"}');
  });
});

describe('what is wrong has a place', () => {
  test('3: shape', () => {
    assert.deepEqual(faultsOf([`${first}/name/en`, '']), [`3 ${first}/name/en`]);
    assert.deepEqual(faultsOf([`${first}/name/en`, '  ']), [`3 ${first}/name/en`]);
    assert.deepEqual(faultsOf([`${first}/weight`, undefined]), [`3 ${first}/weight`]);
    assert.deepEqual(faultsOf([`${first}/wieght`, 1]), [`3 ${first}/wieght`]);
    assert.deepEqual(faultsOf([`${first}/weight`, 'x']), [`3 ${first}/weight`]);
    assert.deepEqual(faultsOf([`${first}/scoring/method`, 'guess']), [`3 ${first}/scoring/method`]);
    assert.deepEqual(faultsOf([`${first}/target/value`, 'x']), [`3 ${first}/target/value`]);
    assert.deepEqual(faultsOf([`${first}/formula/annualised`, 1]), [`3 ${first}/formula/annualised`]);
    assert.deepEqual(faultsOf(['/counts/level2', 1.5]), ['3 /counts/level2']);
    assert.deepEqual(faultsOf(['/themes', []]), ['3 /themes']);
    assert.deepEqual(faultsOf(['/dictionaries/units', 3]), ['3 /dictionaries/units']);
    assert.deepEqual(faultsOf(['/legend/0/min', 91]), ['3 /legend']);
    assert.deepEqual(faultsOf(['/legend/5/min', 0]), ['3 /legend']);
    assert.deepEqual(faultsOf(['/calculation_defaults/min_coverage/theme', 75]), [
      '3 /calculation_defaults/min_coverage/theme',
    ]);
    for (const junk of [null, 3, 'x', [], {}]) assert.equal(defineIndicatorSet(junk).ok, false);
  });
  test('a name with a slash is escaped', () => {
    assert.deepEqual(faultsOf(['/dictionaries/units/a~1b', 3]), ['3 /dictionaries/units/a~01b']);
    const result = defineIndicatorSet({ ...copy(), 'x/y~z': 1 });
    assert.equal(!result.ok && result.faults[0]?.pointer, '/x~1y~0z');
  });
  test('1: codes', () => {
    assert.deepEqual(faultsOf(['/data_elements/1/id', 'hotline.calls']).slice(0, 1), ['1 /data_elements/1']);
    assert.ok(faultsOf([`${first}/code`, 'A1-02']).includes('1 /themes/0/level1/0/indicators/1'));
    assert.ok(faultsOf([`${first}/code`, 'A2-90']).includes(`1 ${first}/code`));
    assert.ok(faultsOf([`${first}/code`, 'A1-1']).includes(`1 ${first}/code`));
    assert.ok(faultsOf(['/themes/0/level1/0/code', 'B9']).includes('1 /themes/0/level1/0/code'));
    assert.ok(faultsOf(['/themes/0/code', 'a']).includes('1 /themes/0/code'));
    assert.ok(faultsOf(['/data_elements/0/module', 'crisis']).includes('1 /data_elements/0/id'));
  });
  test('2: weights', () => {
    assert.deepEqual(faultsOf(['/themes/0/weight', 0.3]).slice(0, 1), ['2 /themes']);
    assert.ok(faultsOf(['/themes/0/level1/0/weight', 0.2]).includes('2 /themes/0/level1'));
    assert.deepEqual(faultsOf([`${first}/weight`, 0.9]), [
      '2 /themes/0/level1/0/indicators',
      `2 ${first}/global_weight`,
    ]);
    assert.deepEqual(faultsOf([`${first}/global_weight`, 0.5]), [`2 ${first}/global_weight`]);
    assert.ok(faultsOf([`${first}/weight`, 0]).includes(`2 ${first}/weight`));
  });
  test('4: direction and rule', () => {
    for (const [pointer, value] of [
      [`${dispute}/direction`, 'lower'],
      [`${dispute}/direction`, 'range'],
      [`${dispute}/scoring/zero`, 98],
      [`${dispute}/scoring/full_score`, 10],
      [`${dispute}/scoring/zero_score`, 1],
    ] as const)
      assert.deepEqual(faultsOf([pointer, value]), [`4 ${dispute}/scoring`]);
    assert.deepEqual(faultsOf([`${beds}/direction`, 'higher']), [`4 ${beds}/scoring`]);
    assert.deepEqual(faultsOf([`${beds}/scoring/zero_low`, 6]), [`4 ${beds}/scoring`]);
    assert.deepEqual(faultsOf([`${beds}/scoring/zero_high`, 8.5]), [`4 ${beds}/scoring`]);
    assert.deepEqual(faultsOf([`${beds}/scoring/full_low`, 9]), [`4 ${beds}/scoring`]);
    assert.deepEqual(faultsOf([`${beds}/scoring/full_low`, 8.5]), [`6 ${beds}/target/value`].slice(1));
    assert.deepEqual(faultsOf([`${zero}/direction`, 'lower']), [`4 ${zero}/scoring`]);
    assert.deepEqual(faultsOf([`${zero}/scoring/steps/1/min`, 100]), [`4 ${zero}/scoring`]);
    assert.deepEqual(faultsOf([`${zero}/scoring/steps/1/score`, 100]), [`4 ${zero}/scoring`]);
    assert.deepEqual(faultsOf([`${zero}/scoring/steps/0/score`, 101]), [`4 ${zero}/scoring`]);
    assert.deepEqual(faultsOf([`${zero}/scoring/otherwise`, -1]), [`4 ${zero}/scoring`]);
    const log = { ...file.themes[0]?.level1[1]?.indicators[5]?.scoring, method: 'log' };
    assert.deepEqual(faultsOf([`${dispute}/scoring`, log]), []);
    assert.deepEqual(faultsOf([`${dispute}/scoring`, { ...log, zero: 0 }]), [`4 ${dispute}/scoring`]);
  });
  test('5 and 6: goalposts are plausible, the target scores', () => {
    assert.deepEqual(faultsOf([`${dispute}/plausible_range`, [86, 100]]), [`5 ${dispute}/scoring`]);
    assert.deepEqual(faultsOf([`${dispute}/plausible_range`, [0, 97]]), [`5 ${dispute}/scoring`]);
    assert.deepEqual(faultsOf([`${dispute}/plausible_range`, [85, 98]]), []);
    assert.deepEqual(faultsOf([`${beds}/plausible_range`, [0, 11]]), [`5 ${beds}/scoring`]);
    assert.deepEqual(faultsOf([`${zero}/plausible_range`, [0, 99]]), [`5 ${zero}/scoring`]);
    assert.deepEqual(faultsOf([`${dispute}/target/value`, 85]), [`6 ${dispute}/target/value`]);
    assert.deepEqual(faultsOf([`${beds}/target/value`, [6, 12]]), [`6 ${beds}/target/value`]);
  });
  test('7: formulas', () => {
    const expression = `${dispute}/formula/expression`;
    assert.deepEqual(faultsOf([expression, '100 * num /']), [`7 ${expression}`]);
    assert.deepEqual(faultsOf([expression, '10 * num / den']), [`7 ${expression}`]);
    assert.deepEqual(faultsOf([expression, '100 * num / den * 365 / period.days']), [`7 ${expression}`]);
    assert.deepEqual(faultsOf([`${dispute}/formula/annualised`, true]), [`7 ${expression}`]);
    assert.deepEqual(faultsOf([`${dispute}/formula/factor`, 1000]), [`7 ${expression}`]);
    assert.deepEqual(faultsOf([expression, 'if(1 < 2, 100 * num / den, 0)']), []);
    assert.deepEqual(faultsOf([`${dispute}/formula/numerator/expression`, 'disputes.solved']), [
      `7 ${dispute}/formula/numerator/expression`,
    ]);
    assert.deepEqual(faultsOf([`${dispute}/formula/denominator/expression`, 'num']), [
      `7 ${dispute}/formula/denominator/expression`,
    ]);
    assert.deepEqual(faultsOf([`${dispute}/formula/denominator/expression`, 'disputes.due']), [
      `7 ${dispute}/source/elements`,
    ]);
    assert.deepEqual(faultsOf([`${dispute}/source/expression`, 'disputes.resolved /']), [
      `7 ${dispute}/source/expression`,
    ]);
    assert.deepEqual(faultsOf([`${first}/formula/numerator/expression`, 'input.a9_99_num']), [
      `7 ${first}/formula/numerator/expression`,
    ]);
    assert.deepEqual(faultsOf([expression, '100 * num / den + 0 * I{A2-06}']), [`7 ${expression}`]);
    const denominator = `${dispute}/formula/denominator/expression`;
    assert.deepEqual(faultsOf([denominator, 'disputes.accepted + I{A2-07}']), [`7 ${denominator}`]);
    const next = '/themes/0/level1/1/indicators/6/formula/expression';
    const ring = faultsOf([expression, 'num / den + I{A2-07}'], [next, 'num / den + I{A2-06}']);
    assert.deepEqual(ring, [`7 ${expression}`]);
    assert.deepEqual(faultsOf([expression, 'num / den + I{A2-07}']), []);
  });
  test('8 and 9: dictionaries', () => {
    for (const [check, steps, value] of [
      [8, 'unit/code', 'mile'],
      [8, 'department/code', 'XX'],
      [8, 'supporting_departments/0/code', 'XX'],
      [8, 'evidence/0/code', 'EV-X'],
      [8, 'reference/0/id', 'X'],
      [8, 'target/basis', 'guess'],
      [9, 'period', 'week'],
      [9, 'time_basis', 'sometimes'],
      [9, 'scope/0', 'village'],
      [9, 'period', 'constructor'],
    ] as const)
      assert.deepEqual(faultsOf([`${dispute}/${steps}`, value]), [`${check} ${dispute}/${steps}`]);
  });
  test('10: counts', () => {
    assert.deepEqual(faultsOf(['/counts/manual', 117]), ['10 /counts/manual']);
    assert.deepEqual(faultsOf([first, undefined]), [`3 ${first}`]);
  });
  test('10: another structure needs no official standard', () => {
    const draft = copy();
    const themes = draft['themes'] as unknown as {
      weight: number;
      level1: { weight: number; indicators: { weight: number; global_weight: number }[] }[];
    }[];
    themes.splice(1);
    (themes[0] as { weight: number }).weight = 1;
    for (const { weight, indicators } of themes[0]?.level1 ?? [])
      for (const indicator of indicators) indicator.global_weight = weight * indicator.weight;
    const counts = countsOf(draft as unknown as IndicatorSetDraft);
    put(draft, '/counts', counts);
    const claimed = defineIndicatorSet(draft);
    assert.deepEqual(!claimed.ok && claimed.faults.map(({ pointer }) => pointer), [
      '/counts/themes',
      '/counts/level1',
      '/counts/level2',
    ]);
    assert.equal(defineIndicatorSet(put(draft, '/official_standard', null)).ok, true);
  });
  test('every fault speaks both languages', () => {
    const draft = put(put(copy(), `${dispute}/direction`, 'lower'), '/counts/manual', 1);
    const result = defineIndicatorSet(put(draft, `${first}/formula/expression`, 'num +'));
    assert.ok(!result.ok && result.faults.length === 3);
    for (const { message } of result.faults)
      assert.ok(/[\u4e00-\u9fff]/.test(message.zh) && message.en !== '');
  });
});

describe('comparing versions', () => {
  const compare = (...changes: readonly [string, unknown][]) => {
    const draft = copy();
    for (const [pointer, value] of changes) put(draft, pointer, value);
    return compareSets(file as unknown as IndicatorSetDraft, draft as unknown as IndicatorSetDraft);
  };
  test('the same set has no changes', () => {
    assert.deepEqual(compare(), []);
  });
  test('weights change scores, words do not', () => {
    const changes = compare(
      [`${dispute}/scoring/full`, 99],
      [`${dispute}/name/zh`, '化解率'],
      ['/themes/0/weight', 0.3],
    );
    assert.deepEqual(
      changes.map(({ code, kind, field, pointer, changesScores }) => [
        code,
        kind,
        field,
        pointer,
        changesScores,
      ]),
      [
        ['A', 'changed', 'weight', '/themes/0/weight', true],
        ['A2-06', 'changed', 'name', `${dispute}/name`, false],
        ['A2-06', 'changed', 'scoring', `${dispute}/scoring`, true],
      ],
    );
    assert.deepEqual([changes[0]?.before, changes[0]?.after], [0.25, 0.3]);
  });
  test('added and removed', () => {
    const changes = compare([`${dispute}/code`, 'A2-66'], ['/calculation_defaults/geometric_floor', 2]);
    assert.deepEqual(
      changes.map(({ code, kind, changesScores }) => [code, kind, changesScores]),
      [
        ['', 'changed', true],
        ['A2-66', 'added', true],
        ['A2-06', 'removed', true],
      ],
    );
  });
});

describe('a draft', () => {
  const check = (...changes: readonly [string, unknown][]) => {
    const draft = copy();
    for (const [pointer, value] of changes) put(draft, pointer, value);
    const { isReadable, faults } = checkDraft(draft);
    return [isReadable, ...faults.map(({ check: number, pointer }) => `${number} ${pointer}`)];
  };

  test('that is whole has no fault', () => assert.deepEqual(check(), [true]));
  test('with texts still to be written is read on: every other fault is told too', () => {
    assert.deepEqual(check([`${first}/name/en`, ' '], [`${dispute}/weight`, 0.119]), [
      true,
      `3 ${first}/name/en`,
      '2 /themes/0/level1/1/indicators',
      `2 ${dispute}/global_weight`,
    ]);
    assert.deepEqual(check([`${first}/formula/numerator/expression`, '']), [
      true,
      `3 ${first}/formula/numerator/expression`,
      `7 ${first}/formula/numerator/expression`,
    ]);
  });
  test('of another shape is not read on', () => {
    assert.deepEqual(check([`${first}/weight`, '0.2'], [`${dispute}/weight`, 0.5]), [
      false,
      `3 ${first}/weight`,
    ]);
    assert.deepEqual(check([`${first}/direction`, '']), [false, `3 ${first}/direction`]);
    assert.equal(checkDraft(null).isReadable, false);
  });
});
