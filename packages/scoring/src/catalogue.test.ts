import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  gateOf,
  instruments,
  minutesNeeded,
  publicInstruments,
  toPublicForm,
  visibilityOf,
} from './catalogue.ts';
import type { Instrument } from './instrument.ts';

const get = (id: string) => instruments.get(id) ?? assert.fail(id);

const shownIds = (locale: 'zh' | 'en', approved?: ReadonlySet<string>) =>
  publicInstruments(locale, approved).map(({ id }) => id);

describe('what residents may see', () => {
  test('in Chinese: the ten forms whose wording is released', () => {
    const released = 'gad2 gad7 gds15 gses nrs_mood phq2 phq4 phq8 phq9 who5'.split(' ');
    assert.deepEqual(shownIds('zh').toSorted(), released);
  });

  test('in English: never a form for professionals, on hold, or unchecked', () => {
    const shown = new Set(shownIds('en'));
    for (const id of ['hamd17', 'bprs18', 'asq', 'cssrs_screener', 'brcs', 'scoff', 'audit', 'k10']) {
      assert.ok(!shown.has(id), id);
    }
    for (const id of ['phq9', 'core10', 'swls', 'pcl5']) assert.ok(shown.has(id), id);
  });

  test('each hidden form says why', () => {
    const reason = (id: string, locale: 'zh' | 'en') => {
      const visibility = visibilityOf(get(id), locale);
      return visibility.shown ? 'shown' : visibility.reason;
    };
    assert.equal(reason('phq9', 'zh'), 'shown');
    assert.equal(reason('hamd17', 'zh'), 'professional-only');
    assert.equal(reason('scoff', 'zh'), 'licence-unconfirmed');
    assert.equal(reason('core10', 'zh'), 'no-wording');
    assert.equal(reason('pss10', 'zh'), 'owner-consent-needed');
    assert.equal(reason('swls', 'zh'), 'translation-rights-open');
    assert.equal(reason('phq15', 'zh'), 'wording-unchecked');
    assert.equal(reason('audit', 'en'), 'wording-unchecked');
  });

  test('a licence, a released wording and every single word are needed', () => {
    const phq9 = get('phq9');
    const reason = (change: Partial<Instrument>) => {
      const visibility = visibilityOf({ ...phq9, ...change }, 'zh');
      return visibility.shown ? 'shown' : visibility.reason;
    };
    const licence = (change: Partial<Instrument['licence']>) => ({ licence: { ...phq9.licence, ...change } });
    const grant = { holder: 'h', reference: 'r', grantedOn: '2026-01-01' };
    assert.equal(reason({}), 'shown');
    assert.equal(reason(licence({ class: 'C' })), 'licence-unconfirmed');
    assert.equal(reason(licence({ class: 'C', grant })), 'shown');
    assert.equal(reason(licence({ class: 'C', grant, confidence: 'low' })), 'licence-unconfirmed');
    const release = (zh: string) => ({ release: { ...phq9.release, zh } });
    assert.equal(reason(release('hold: licence not confirmed')), 'licence-unconfirmed');
    assert.equal(reason(release('hold: use the official translation')), 'official-translation-needed');
    const [first, ...rest] = phq9.items;
    const items = [{ ...(first ?? assert.fail()), text: { zh: null, en: 'words' } }, ...rest];
    assert.equal(reason({ items }), 'no-wording');
  });

  test('a city may settle wording, never a licence, missing words or a professional form', () => {
    const everything = new Set(instruments.keys());
    const shown = new Set(shownIds('zh', everything));
    for (const id of ['swls', 'phq15', 'pss10', 'audit']) assert.ok(shown.has(id), id);
    for (const id of ['scoff', 'brcs', 'core10', 'hamd17', 'asq', 'cssrs_screener'])
      assert.ok(!shown.has(id), id);
  });
});

describe('the form on a phone', () => {
  test('carries words, answers, source and licence, and nothing of the key', () => {
    const form = toPublicForm(get('phq9'), 'zh');
    assert.equal(form.items.length, 10);
    assert.deepEqual(
      form.optionSets['freq4']?.map(({ value }) => value),
      [0, 1, 2, 3],
    );
    assert.equal(form.edition, get('phq9').edition);
    assert.match(form.licence.attribution ?? '', /Spitzer/);
    assert.match(form.citation ?? '', /Kroenke/);
    assert.deepEqual(
      form.items.filter(({ optional }) => optional).map(({ id }) => id),
      ['difficulty'],
    );
    const text = JSON.stringify(form);
    for (const secret of ['bands', 'cutoffs', 'alerts', 'reverse', '抑郁', 'Depression']) {
      assert.ok(!text.includes(secret), secret);
    }
  });

  test('takes a believable time', () => {
    const minutes = (id: string) => toPublicForm(get(id), 'en').minutes;
    assert.deepEqual([minutes('phq2'), minutes('phq9'), minutes('ipip50')], [1, 2, 7]);
    // 10 + 14 · 8 seconds are two minutes and two seconds.
    assert.equal(minutesNeeded({ ...get('gds15'), items: get('gds15').items.slice(0, 14) }), 3);
  });

  test('exists for every visible form, in each language', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const { id, itemCount } of publicInstruments(locale)) {
        assert.equal(toPublicForm(get(id), locale).items.length, itemCount);
      }
    }
  });

  test('is refused without words, or for a professional form', () => {
    assert.throws(() => toPublicForm(get('core10'), 'zh'), RangeError);
    assert.throws(() => toPublicForm(get('hamd17'), 'en'), RangeError);
  });
});

describe('who may fill in what', () => {
  test('by age', () => {
    assert.deepEqual(gateOf(get('phq9'), 17), { open: false, reason: 'too-young' });
    assert.deepEqual(gateOf(get('phq9'), 18), { open: true, guardianConsentNeeded: false });
    assert.deepEqual(gateOf(get('phq9m'), 18), { open: false, reason: 'too-old' });
    assert.deepEqual(gateOf(get('phq9m'), 17), { open: true, guardianConsentNeeded: false });
    assert.deepEqual(gateOf(get('phq9m'), 13), { open: true, guardianConsentNeeded: true });
    assert.deepEqual(gateOf(get('phq9m'), 14), { open: true, guardianConsentNeeded: false });
  });

  test('by role', () => {
    assert.deepEqual(gateOf(get('hamd17'), 40), { open: false, reason: 'professional-only' });
  });
});
