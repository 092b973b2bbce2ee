import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Instrument, TestVector } from './instrument.ts';
import { instruments } from './catalogue.ts';
import { score } from './score.ts';

/** Vectors list the scored items only. */
function answersOf(instrument: Instrument, { answers }: TestVector): Record<string, number> {
  const scored = instrument.items.filter((item) => item.scored !== false);
  return Object.fromEntries(scored.map(({ id }, index) => [id, answers[index] as number]));
}

describe('published and computed examples', () => {
  for (const instrument of instruments.values()) {
    instrument.testVectors.forEach((vector, index) => {
      test(`${instrument.id} ${index + 1} (${vector.source})`, () => {
        const result = score(instrument, answersOf(instrument, vector));
        assert.equal(result.kind, 'scored');
        if (result.kind !== 'scored') return;
        const { band, alert, ...scales } = vector.expect;
        for (const [id, value] of Object.entries(scales)) assert.equal(result.scales[id]?.value, value, id);
        if (band !== undefined) assert.equal(result.scales['total']?.band?.code, band);
        if (alert !== undefined) assert.ok(result.alerts.some(({ id }) => id === alert));
      });
    });
  }

  test('every example of the 58 files is run', () => {
    const count = [...instruments.values()].reduce((total, { testVectors }) => total + testVectors.length, 0);
    assert.equal(instruments.size, 58);
    assert.equal(count, 42);
  });
});

describe('keys that are often got wrong', () => {
  const items = (id: string) => instruments.get(id)?.items ?? [];
  const values = (id: string, item: string) => {
    const set = items(id).find((entry) => entry.id === item)?.options ?? '';
    return instruments.get(id)?.optionSets[set]?.map(({ value }) => value);
  };

  test('AUDIT 9 and 10 give 0, 2 or 4', () => {
    assert.deepEqual(values('audit', 'q9'), [0, 2, 4]);
    assert.deepEqual(values('audit', 'q10'), [0, 2, 4]);
  });

  test('WHO-5 is shown from 5 down to 0, and always means well', () => {
    assert.deepEqual(values('who5', 'q1'), [5, 4, 3, 2, 1, 0]);
    assert.match(instruments.get('who5')?.optionSets['freq6']?.[0]?.text.en ?? '', /^All/);
  });

  test('CBI and SWLS labels run with their values', () => {
    const label = (id: string, set: string, value: number) =>
      instruments.get(id)?.optionSets[set]?.find((option) => option.value === value)?.text.en;
    assert.match(label('cbi', 'freq', 100) ?? '', /^Always/);
    assert.match(label('swls', 'agree7', 7) ?? '', /^Strongly agree/);
  });

  test('GAD-7 begins with "Not at all"', () => {
    assert.equal(instruments.get('gad7')?.optionSets['freq4']?.[0]?.text.en, 'Not at all');
  });

  test('GDS-15 items 5 and 13 are different questions', () => {
    const [five, thirteen] = ['q5', 'q13'].map(
      (id) => items('gds15').find((item) => item.id === id)?.text.zh,
    );
    assert.notEqual(five, thirteen);
  });

  test('the total is not sent under the panel code', () => {
    for (const { loinc } of instruments.values()) if (loinc.total) assert.notEqual(loinc.total, loinc.panel);
  });

  test('every LOINC code has a right check digit', () => {
    const isRight = (code: string): boolean => {
      const [body = '', check] = code.split('-');
      const sum = [...body].reverse().reduce((total, digit, index) => {
        const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
        return total + (doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      return String((10 - (sum % 10)) % 10) === check;
    };
    assert.ok(isRight('44261-6'));
    assert.ok(!isRight('44261-7'));
    for (const { id, loinc } of instruments.values()) {
      const codes = [loinc.panel, loinc.total, ...Object.values(loinc.items)].filter((code) => code !== null);
      for (const code of codes) assert.ok(isRight(code), `${id} ${code}`);
    }
  });
});
