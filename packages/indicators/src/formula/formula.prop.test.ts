import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from './catalogue.ts';
import { compileFormula, evaluateWith } from './compile.ts';
import { completeFormula } from './complete.ts';
import { FormulaError } from './fault.ts';
import { fuzzFormula, judgeFormula } from './fuzz.ts';
import { orderByNeed } from './order.ts';
import { parseFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { createRandom } from '../sensitivity/generator.ts';
import { createHash } from 'node:crypto';
import { sha256 } from '../sha256.ts';

const name = { zh: '甲', en: 'A' };
const catalogue: Catalogue = {
  elements: new Map([
    [
      'disputes.accepted',
      { kind: 'flow', name, dimensions: { type: ['family', 'land use', '3'], open: [] } },
    ],
    ['disputes.resolved', { kind: 'flow', name, unit: 'case' }],
    ['period.days', { kind: 'ref', name, unit: 'day' }],
    ['period.months', { kind: 'ref', name, unit: 'month' }],
  ]),
  indicators: new Map([
    ['A2-06', { name, unit: 'pct' }],
    ['A2-07', { name, unit: 'minute' }],
    ['A2-09', { name, unit: 'pct' }],
  ]),
};
const env: Record<string, number> = {
  'disputes.accepted': 635,
  'disputes.resolved': 627,
  'period.days': 90,
  'I{A2-06}': 98.74,
};
const lookup = (key: string) => env[key];
const valueOf = (source: string): number | null => {
  const result = compileFormula(source, catalogue, { mayUseInputs: true });
  return result.ok
    ? evaluateWith(result.formula, lookup)
    : assert.fail(`${source}: ${JSON.stringify(result.faults)}`);
};
const faultsOf = (source: string, options = {}) => {
  const result = compileFormula(source, catalogue, options);
  return result.ok ? [] : result.faults.map(({ code, start, end }) => `${code} ${start}-${end}`);
};

describe('results', () => {
  const cases: [string, number | null][] = [
    ['1 - 2 - 3', -4],
    ['8 / 4 / 2', 1],
    ['2 * 3 + 4 * 5', 26],
    ['2 * (3 + 4) * 5', 70],
    ['--3', 3],
    ['-disputes.resolved', -627],
    ['num + 1', null],
    ['-num', null],
    ['1 + num', null],
    ['if(num > 1, 1, 2)', null],
    ['if(1 < num, 1, 2)', null],
    ['if(2 <= 2, 1, num)', 1],
    ['if(2 < 2, num, 5)', 5],
    ['if(2 >= 3, 1, 2)', 2],
    ['if(3 >= 3, 1, 2)', 1],
    ['if(3 > 3, 1, 2)', 2],
    ['if(3 > 2, 1, 2)', 1],
    ['if(3 <= 2, 1, 2)', 2],
    ['if(1 == 1, 1, 2)', 1],
    ['if(1 == 2, 1, 2)', 2],
    ['if(1 != 2, 1, 2)', 1],
    ['if(1 != 1, 1, 2)', 2],
    ['if(isnull(num), 1, 2)', 1],
    ['if(isnull(den > 1), 1, 2)', 1],
    ['if(isnull(1 > 1), 1, 2)', 2],
    ['if(isnull(3), 1, 2)', 2],
    ['if(and(1 < 2, 2 < 3), 1, 2)', 1],
    ['if(and(1 < 2, 3 < 2), 1, 2)', 2],
    ['if(and(num < 2, 3 < 2), 1, 2)', null],
    ['if(or(1 < 2, 3 < 2), 1, 2)', 1],
    ['if(or(2 < 1, 3 < 2), 1, 2)', 2],
    ['if(or(1 < 2, num < 2), 1, 2)', null],
    ['if(not(1 < 2), 1, 2)', 2],
    ['if(not(2 < 1), 1, 2)', 1],
    ['if(if(1 < 2, 3 < 4, 5 < 4), 1, 2)', 1],
    ['if(coalesce(num < 1, 1 < 2), 1, 2)', 1],
    ['coalesce(num, den, 4)', 4],
    ['coalesce(num, den)', null],
    ['coalesce(0, 4)', 0],
    ['div(1, 4)', 0.25],
    ['div(1, 0)', null],
    ['div(num, 4)', null],
    ['1 / -0', null],
    ['min(3, 1, 2)', 1],
    ['max(3, 1, 2)', 3],
    ['max(3, num)', null],
    ['abs(-4)', 4],
    ['abs(4)', 4],
    ['round(1.005, 2)', 1.01],
    ['round(-2.5, 0)', -3],
    ['round(num, 2)', null],
  ];
  for (const [source, expected] of cases)
    test(source, () => {
      assert.equal(valueOf(source), expected);
    });
  test('only the chosen branch is evaluated', () => {
    const huge = '9'.repeat(300);
    assert.equal(valueOf(`if(1 < 2, 7, ${huge} * ${huge.slice(0, 60)})`), 7);
    assert.equal(valueOf(`coalesce(7, ${huge} * ${huge.slice(0, 60)})`), 7);
  });
  test('beyond numbers', () => {
    const huge = '9'.repeat(300);
    for (const source of [
      `${huge} * ${huge.slice(0, 60)}`,
      `${huge} / 0.${'0'.repeat(50)}1`,
      `1 / (${huge} * ${huge.slice(0, 60)})`,
    ])
      assert.throws(
        () => valueOf(source),
        (error) => error instanceof FormulaError && error.fault.code === 'E_NOT_FINITE',
      );
    assert.deepEqual(faultsOf('9'.repeat(400)), ['E_NOT_FINITE 0-400']);
  });
});

describe('faults have a code and a place', () => {
  const cases: [string, string[]][] = [
    ['', ['E_SYNTAX 0-0']],
    ['1 +', ['E_SYNTAX 3-3']],
    ['1 2', ['E_SYNTAX 2-3']],
    ['(1', ['E_SYNTAX 2-2']],
    ['1)', ['E_SYNTAX 1-2']],
    ['1 < 2 < 3', ['E_SYNTAX 6-7']],
    ['.5', ['E_SYNTAX 0-1']],
    ['5.', ['E_SYNTAX 1-2']],
    ['foo', ['E_SYNTAX 3-3']],
    ['Foo.bar', ['E_SYNTAX 0-1']],
    ['disputes.accepted[type]', ['E_SYNTAX 22-23']],
    ['disputes.accepted[type=]', ['E_SYNTAX 23-24']],
    ['disputes.accepted@next', ['E_SYNTAX 18-22']],
    ['disputes.accepted@prev@prev', ['E_SYNTAX 22-23']],
    ['I{}', ['E_SYNTAX 0-1']],
    ["'x'", ['E_SYNTAX 0-3']],
    ['1 × 2', ['E_SYNTAX 2-3']],
    ['\uff081\uff09', ['E_SYNTAX 0-1']],
    ['😀', ['E_SYNTAX 0-2']],
    ['disputes.lost + hotline.calls', ['E_UNKNOWN_NAME 0-13', 'E_UNKNOWN_NAME 16-29']],
    ['I{Z9-99}', ['E_UNKNOWN_NAME 0-8']],
    ['num', ['E_UNKNOWN_NAME 0-3']],
    ['constructor.prototype', ['E_UNKNOWN_NAME 0-21']],
    ['eval(1)', ['E_UNKNOWN_FUNCTION 0-4']],
    ['tostring(1)', ['E_UNKNOWN_FUNCTION 0-8']],
    ['min()', ['E_ARITY 0-5']],
    ['abs(1, 2)', ['E_ARITY 0-9']],
    ['if(1 < 2, 3)', ['E_ARITY 0-12']],
    ['1 < 2', ['E_TYPE 0-5']],
    ['if(1, 2, 3)', ['E_TYPE 3-4']],
    ['if(1 < 2, 3, 4 < 5)', ['E_TYPE 0-19', 'E_TYPE 10-11'].toReversed()],
    ['1 + (2 < 3)', ['E_TYPE 5-10']],
    ['and(1, 2 < 3)', ['E_TYPE 4-5', 'E_TYPE 0-13']],
    ['not(1)', ['E_TYPE 4-5', 'E_TYPE 0-6']],
    ['coalesce(1 < 2, 3)', ['E_TYPE 9-14']],
    ['round(1, 11)', ['E_TYPE 9-11']],
    ['round(1, 1.5)', ['E_TYPE 9-12']],
    ['round(1, 1 + 1)', ['E_TYPE 9-14']],
    ['round(1, -1)', ['E_TYPE 9-11']],
    ['disputes.resolved[type=family]', ['E_FILTER 18-29']],
    ['disputes.accepted[colour=red]', ['E_FILTER 18-28']],
    ['disputes.accepted[type=state]', ['E_FILTER 18-28']],
    ['disputes.accepted[type=family,type=family]', ['E_FILTER 30-41']],
    ['period.days + period.months', ['E_TYPE 0-27']],
    ['max(I{A2-06}, I{A2-07})', ['E_TYPE 0-23']],
    ['if(I{A2-06} < I{A2-07}, 1, 2)', ['E_TYPE 3-22']],
    ['if(1 < 2, I{A2-06}, I{A2-07})', ['E_TYPE 0-29']],
    ['coalesce(I{A2-06}, I{A2-07})', ['E_TYPE 0-28']],
    ['disputes.resolved / period.days - disputes.resolved / period.months', ['E_TYPE 0-67']],
    ['disputes.resolved * period.days - disputes.resolved', ['E_TYPE 0-51']],
    ['round(I{A2-06}, 1) + I{A2-07}', ['E_TYPE 0-29']],
    ['div(I{A2-06}, I{A2-09}) + 1', []],
    ['I{A2-06} / I{A2-09} * I{A2-07} + I{A2-07}', []],
    ['period.days + disputes.accepted + 5', []],
    ['-I{A2-06} + 5 * I{A2-09} - 3', []],
    ['2 / I{A2-06} + 3 / I{A2-09}', []],
    ['if(isnull(I{A2-06}), I{A2-07}, 5)', []],
    ["disputes.accepted[open=any_thing,type='land use']@ytd", []],
    ['disputes.accepted[type=3]', []],
  ];
  for (const [source, expected] of cases)
    test(source || '(nothing)', () => {
      assert.deepEqual(faultsOf(source).toSorted(), expected.toSorted());
    });
  test('full-width characters are named as such', () => {
    const result = compileFormula('\uff081\uff09', catalogue);
    assert.ok(!result.ok && /全角/.test(result.faults[0]?.message.zh ?? ''));
  });
  test('limits: the last that is let through, and the first that is not', () => {
    assert.deepEqual(faultsOf('1'.padEnd(500)), []);
    assert.deepEqual(faultsOf('1'.padEnd(501)), ['E_TOO_LONG 0-501']);
    assert.deepEqual(faultsOf(`${'('.repeat(20)}1${')'.repeat(20)}`), []);
    assert.deepEqual(
      faultsOf(`${'('.repeat(21)}1${')'.repeat(21)}`).map((fault) => fault.split(' ')[0]),
      ['E_TOO_DEEP'],
    );
    assert.deepEqual(
      faultsOf(`${'-'.repeat(21)}1`).map((fault) => fault.split(' ')[0]),
      ['E_TOO_DEEP'],
    );
    assert.deepEqual(faultsOf(`${'abs('.repeat(20)}1${')'.repeat(20)}`), []);
    assert.deepEqual(
      faultsOf(`${'abs('.repeat(21)}1${')'.repeat(21)}`).map((fault) => fault.split(' ')[0]),
      ['E_TOO_DEEP'],
    );
    assert.deepEqual(faultsOf(`-${Array.from({ length: 50 }, () => '1').join('+')}`), []);
    assert.deepEqual(
      faultsOf(`--${Array.from({ length: 50 }, () => '1').join('+')}`).map((fault) => fault.split(' ')[0]),
      ['E_TOO_BIG'],
    );
  });
});

describe('the normal form', () => {
  test('one form for what reads the same', () => {
    const print = (source: string) => {
      const parsed = parseFormula(source);
      return parsed.ok ? printFormula(parsed.tree) : assert.fail(source);
    };
    assert.equal(print(' ((1)+ 2 )*\n3 '), '(1 + 2) * 3');
    assert.equal(print('1-(2-3)-(4*5)'), '1 - (2 - 3) - 4 * 5');
    assert.equal(print('-(1+2)'), '-(1 + 2)');
    assert.equal(print("a.b[z=1,c='x y',d='e']@yoy"), "a.b[c='x y',d=e,z=1]@yoy");
    assert.equal(print('1.50 + 007'), '1.5 + 7');
    assert.equal(print(`${'1'}${'0'.repeat(22)}`), `1${'0'.repeat(22)}`);
    assert.equal(print('0.00000012'), '0.00000012');
    assert.equal(print('0.0000001'), '0.0000001');
    assert.equal(print('if( 1<2 , (3 < 4) , 5<6 )'), 'if(1 < 2, 3 < 4, 5 < 6)');
    assert.equal(print('(1 < 2) == (3 < 4)'), '(1 < 2) == (3 < 4)');
  });
  test('what is printed parses to the same, and its hash is SHA-256', () => {
    const random = createRandom(5);
    let seen = 0;
    for (let i = 0; i < 3000; i++) {
      const source = fuzzFormula(random);
      const parsed = parseFormula(source);
      if (!parsed.ok) continue;
      const printed = printFormula(parsed.tree);
      const again = parseFormula(printed);
      // The normal form may be longer than what was typed.
      if (!again.ok) {
        assert.ok(['E_TOO_LONG', 'E_TOO_DEEP'].includes(again.fault.code), `${source} → ${printed}`);
        continue;
      }
      seen += 1;
      assert.equal(printFormula(again.tree), printed);
    }
    assert.ok(seen > 100);
    const result = compileFormula('1+1', catalogue);
    assert.equal(result.ok && result.formula.hash, createHash('sha256').update('1 + 1').digest('hex'));
  });
  test('slots are named once', () => {
    const result = compileFormula(
      'disputes.accepted@prev + disputes.accepted + disputes.accepted@prev + I{A2-06}',
      catalogue,
    );
    assert.ok(result.ok);
    assert.deepEqual(
      result.formula.slots.map(({ key }) => key),
      ['disputes.accepted@prev', 'disputes.accepted', 'I{A2-06}'],
    );
  });
});

test('SHA-256 of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      assert.equal(sha256(words), createHash('sha256').update(words).digest('hex'));
    }),
  );
  assert.equal(sha256('\ud800x'), createHash('sha256').update('\ud800x').digest('hex'));
  for (let length = 50; length < 70; length++)
    assert.equal(sha256('心'.repeat(length)), createHash('sha256').update('心'.repeat(length)).digest('hex'));
});

test('twenty thousand strange inputs: a value, null, or a fault with a place; nothing else', () => {
  const random = createRandom(341_300);
  const seen = new Map<string, number>();
  for (let i = 0; i < 20_000; i++) {
    const source = fuzzFormula(random);
    const verdict = judgeFormula(source, catalogue, random);
    seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
  }
  for (const verdict of [
    'value',
    'null',
    'E_SYNTAX',
    'E_UNKNOWN_NAME',
    'E_UNKNOWN_FUNCTION',
    'E_TYPE',
    'E_ARITY',
    'E_FILTER',
    'E_TOO_LONG',
    'E_TOO_DEEP',
    'E_TOO_BIG',
    'E_NOT_FINITE',
  ])
    assert.ok((seen.get(verdict) ?? 0) > 0, `${verdict} was never met`);
});

describe('order', () => {
  test('each after those it needs', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 10 }), (needs) => {
        // Needs point backwards only: no cycle.
        const map = new Map(needs.map((list, i) => [String(i), list.filter((need) => need < i).map(String)]));
        const result = orderByNeed(map);
        assert.ok(result.ok && result.order.length === map.size);
        const place = new Map(result.order.map((code, at) => [code, at]));
        for (const [code, list] of map)
          for (const need of list) assert.ok((place.get(need) ?? 0) < (place.get(code) ?? 0));
      }),
    );
  });
  test('a ring is named', () => {
    const result = orderByNeed(
      new Map([
        ['a', ['b', 'x']],
        ['b', ['c']],
        ['c', ['d', 'b']],
        ['d', []],
      ]),
    );
    assert.deepEqual(result, { ok: false, cycle: ['b', 'c', 'b'] });
    assert.deepEqual(orderByNeed(new Map([['a', ['a']]])), { ok: false, cycle: ['a', 'a'] });
  });
});

describe('completion', () => {
  const at = (source: string, mayUseInputs = false) => {
    const position = source.indexOf('|');
    const { from, to, proposals } = completeFormula(source.replace('|', ''), position, {
      catalogue,
      mayUseInputs,
    });
    return { from, to, words: proposals.map(({ insert }) => insert) };
  };
  test('names where an operand may stand', () => {
    assert.deepEqual(at('1 + disp|'), { from: 4, to: 8, words: ['disputes.accepted', 'disputes.resolved'] });
    assert.deepEqual(at('disputes.re|').words, ['disputes.resolved']);
    assert.ok(
      ['num', 'coalesce(', 'period.days', 'I{A2-06}'].every((word) =>
        at('min(1, |', true).words.includes(word),
      ),
    );
    assert.ok(!at('|').words.includes('num'));
    assert.deepEqual(at('co| + 1').words, ['coalesce(']);
    assert.deepEqual(at('1 == pe|').words, ['period.days', 'period.months']);
  });
  test('filters, values, shifts, codes, operators', () => {
    assert.deepEqual(at('disputes.accepted[t|').words, ['type']);
    assert.deepEqual(at('disputes.accepted[open=x, |').words, ['type', 'open']);
    assert.deepEqual(at('disputes.accepted[type=f|').words, ['family']);
    assert.deepEqual(at('disputes.resolved[|').words, []);
    assert.deepEqual(at('hotline.x[type=|').words, []);
    assert.deepEqual(at('disputes.accepted@y|').words, ['yoy', 'ytd']);
    assert.deepEqual(at('disputes.accepted[type=family]@|').words, ['prev', 'yoy', 'ytd']);
    assert.deepEqual(at('1 + I{A2-0|').words, ['A2-06', 'A2-07', 'A2-09']);
    assert.ok(at('disputes.accepted |').words.includes('<='));
    assert.deepEqual(at('§|').words, []);
  });
  test('what is proposed can be typed', () => {
    for (const word of at('|', true).words) {
      const source = word.endsWith('(') ? `${word}1)` : word;
      const codes = faultsOf(source, { mayUseInputs: true }).map((fault) => fault.split(' ')[0]);
      assert.ok(!codes.includes('E_SYNTAX') && !codes.includes('E_UNKNOWN_NAME'), source);
    }
  });
});
