import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityCheckDigit, makeIdentityNumber } from '@xinan/cn';
import fc from 'fast-check';
import { findPersonalData } from './personal-data.ts';

const identity = fc
  .record({
    areaCode: fc.constantFrom('341302', '341321', '110105', '620102', '510104'),
    birthDate: fc
      .date({ min: new Date('1920-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map(makeIdentityNumber);
// Signs and Chinese words that may stand beside a number in a file.
const beside = fc.stringMatching(/^[　、。：；（）\t 县区心理服务]{0,12}$/);

test('every sound identity number is found wherever it stands, and never told', () => {
  fc.assert(
    fc.property(identity, beside, beside, (number, before, behind) => {
      const findings = findPersonalData(`${before}${number}${behind}`);
      assert.equal(findings.filter(({ kind }) => /id$|^id/.test(kind)).length, 1);
      assert.ok(!JSON.stringify(findings).includes(number.slice(6, 17)));
    }),
    { numRuns: 500 },
  );
});

test('eighteen digits with another check digit are no identity number', () => {
  fc.assert(
    fc.property(identity, fc.integer({ min: 1, max: 9 }), (number, shift) => {
      const right = identityCheckDigit(number.slice(0, 17));
      const wrong = '0123456789'[((right === 'X' ? 0 : Number(right)) + shift) % 10];
      const text = number.slice(0, 17) + wrong;
      assert.deepEqual(
        findPersonalData(text).filter(({ kind }) => kind !== 'bank_card'),
        [],
      );
    }),
    { numRuns: 500 },
  );
});

test('every mobile number in a list of people is found', () => {
  const mobile = fc
    .tuple(
      fc.constantFrom('130', '138', '147', '152', '166', '178', '189', '191', '199'),
      fc.integer({ min: 1, max: 99_999_999 }),
    )
    .map(([block, rest]) => block + String(rest).padStart(8, '0'));
  fc.assert(
    fc.property(fc.array(mobile, { minLength: 1, maxLength: 20 }), (numbers) => {
      const text = ['姓名\t联系电话', ...numbers.map((number) => `张三\t${number}`)].join('\n');
      assert.equal(findPersonalData(text).length, numbers.length);
    }),
    { numRuns: 200 },
  );
});

test('tables of sums under their words hold nothing, however long the figures', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999_999 }).map(String),
    fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
    fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value.toFixed(2)),
    fc.integer({ min: 0, max: 1e12 }).map((value) => value.toLocaleString('en')),
  );
  const row = fc.array(figure, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const head = '地区\t财政收入（元）\t支出（元）\t存款余额\t增加值';
      const text = [head, ...rows.map((cells, index) => `第${index + 1}区\t${cells.join('\t')}`)].join('\n');
      assert.deepEqual(findPersonalData(text), []);
    }),
    { numRuns: 500 },
  );
});

test('no text makes it fail or linger', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      for (const { place } of findPersonalData(text)) assert.ok(place.line >= 1);
    }),
    { numRuns: 300 },
  );
  for (const text of ['1', '1 ', '6217 ', '1\t', '小区', '小区1', '138-', '3413021990'].map((unit) =>
    unit.repeat(200_000),
  ))
    assert.ok(Array.isArray(findPersonalData(text)));
});
