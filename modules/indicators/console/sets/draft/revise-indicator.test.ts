import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDraft, indicatorsOf } from '@xinan/indicators';
import { putAt } from './put-at.ts';
import {
  figuresIn,
  mainOf,
  nameElements,
  reviseDenominator,
  reviseFormula,
  reviseSource,
  reviseUnit,
} from './revise-indicator.ts';
import { findPlaced, sampleDraft } from './sample-draft.ts';
import { reviseScoring, scoringOfMethod, scoringWords } from './scoring-words.ts';

const draft = await sampleDraft();
const { item, pointer } = findPlaced(draft, 'A2-06');

describe('what follows from a change of an indicator', () => {
  test('every main formula of the reference set is the one its fields describe', () => {
    for (const { formula, code } of indicatorsOf(draft))
      assert.equal(mainOf(formula), formula.expression, code);
  });
  test('nothing is named anew in a set that passed its checks', () => {
    for (const indicator of indicatorsOf(draft)) assert.equal(nameElements(indicator), indicator);
  });
  test('a unit brings its factor, the main formula follows', () => {
    const { formula, unit } = reviseUnit(item, 'permille', draft.dictionaries);
    assert.deepEqual(
      [unit.code, unit.zh, formula.factor, formula.expression],
      ['permille', '‰', 1000, '1000 * num / den'],
    );
    assert.equal(reviseUnit(item, 'no such', draft.dictionaries), item);
  });
  test('a main formula of its own is left alone', () => {
    const own = { ...item.formula, expression: 'min(100, 100 * num / den)' };
    assert.equal(reviseFormula(own, { annualised: true }).expression, own.expression);
    assert.equal(
      reviseFormula(item.formula, { annualised: true }).expression,
      '100 * num / den * 365 / period.days',
    );
  });
  test('without a denominator it is a value, with one again a ratio', () => {
    const bare = reviseDenominator(item, false);
    assert.deepEqual([bare.formula.type, bare.formula.expression], ['value', '100 * num']);
    const again = reviseDenominator(bare, true);
    assert.deepEqual([again.formula.type, again.formula.denominator?.expression], ['ratio', '']);
  });
  test('reported by hand it has inputs of its own, and the set passes', () => {
    const manual = nameElements(reviseSource(item, 'manual', draft));
    assert.equal(manual.formula.denominator?.expression, 'input.a2_06_den');
    assert.deepEqual(manual.source.elements, ['input.a2_06_num', 'input.a2_06_den']);
    assert.match(manual.source.zh, /填报/);
    const next = putAt(putAt(draft, pointer, manual), '/counts', {
      ...draft.counts,
      computed_from_platform: 41,
      manual: 117,
    });
    assert.deepEqual(checkDraft(next).faults, []);
    assert.equal(reviseSource(manual, 'computed', draft).formula.numerator.expression, '');
  });
  test('figures are what formulas ask a unit and period for', () => {
    assert.deepEqual(
      figuresIn([
        'disputes.accepted[type=family]@prev / period.days',
        '1 +',
        'I{A2-07} + num',
        'disputes.accepted[type=family]@prev',
      ]),
      ['disputes.accepted[type=family]@prev', 'I{A2-07}'],
    );
  });
});

describe('the sentence of a rule', () => {
  test('is the one of the reference set for most rules', () => {
    const like = indicatorsOf(draft).filter(({ scoring }) => scoringWords(scoring).zh === scoring.zh);
    assert.ok(like.length > 100, String(like.length));
    assert.deepEqual(
      ['linear', 'range', 'steps'].filter((method) => !like.some(({ scoring }) => scoring.method === method)),
      [],
    );
  });
  test('follows the numbers, unless somebody wrote one of their own', () => {
    const { scoring } = item;
    assert.ok(scoring.method === 'linear');
    assert.match(reviseScoring(scoring, { ...scoring, full: 99 }).zh, /^达到99及以上/);
    const own = { ...scoring, zh: '按市里的办法。' };
    assert.equal(reviseScoring(own, { ...own, full: 99 }).zh, '按市里的办法。');
  });
  test('another method takes over the posts', () => {
    const range = scoringOfMethod(item.scoring, 'range');
    assert.ok(range.method === 'range');
    assert.ok(range.zero_low < range.full_low && range.full_high < range.zero_high);
    assert.deepEqual(scoringOfMethod(item.scoring, 'steps'), {
      method: 'steps',
      steps: [{ min: 98, score: 100 }],
      otherwise: 0,
      full_score: 100,
      zero_score: 0,
      zh: '不低于98得100分;低于98得0分。',
      en: '98 or more scores 100; below 98 scores 0.',
    });
  });
});
