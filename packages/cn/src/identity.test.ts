import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ageOn,
  DEMO_AREA_CODE,
  identityCheckDigit,
  makeIdentityNumber,
  maskIdentity,
  parseIdentity,
} from './identity.ts';

describe('parseIdentity', () => {
  it('accepts the vectors of the standard', () => {
    assert.deepEqual(parseIdentity('11010519491231002X'), {
      kind: 'valid',
      normalized: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: 'female',
      areaCode: '110105',
    });
    for (const [number, birthDate, sex] of [
      ['371602190001010017', '1900-01-01', 'male'],
      ['37160219000101005X', '1900-01-01', 'male'],
    ] as const) {
      const result = parseIdentity(number);
      assert.equal(result.kind, 'valid');
      assert.equal(result.kind === 'valid' && result.birthDate, birthDate);
      assert.equal(result.kind === 'valid' && result.sex, sex);
    }
  });

  it('accepts lower-case x, blanks and full-width digits', () => {
    for (const typed of [
      '11010519491231002x',
      ' 110105 19491231 002X ',
      '１１０１０５１９４９１２３１００２Ｘ',
    ]) {
      const result = parseIdentity(typed);
      assert.equal(result.kind === 'valid' && result.normalized, '11010519491231002X');
    }
  });

  it('turns the old 15 digits into 18', () => {
    const result = parseIdentity('110105491231002');
    assert.equal(result.kind === 'valid' && result.normalized, '11010519491231002X');
  });

  it('names the reason of a refusal', () => {
    const cases: [string, string][] = [
      ['', 'length'],
      ['1101051949123100', 'length'],
      ['11010519491231002Y', 'characters'],
      ['1101051949123100X2', 'characters'],
      ['11010549123100X', 'characters'],
      ['99010519491231002X', 'area'],
      ['341302190002290039', 'date'],
      ['110105194912310021', 'check'],
    ];
    for (const [number, reason] of cases) {
      assert.deepEqual(parseIdentity(number), { kind: 'invalid', reason }, number);
    }
    assert.equal(
      identityCheckDigit('34130219000229003'),
      '9',
      'the check digit of the impossible date is right',
    );
  });

  it('refuses births in the future when told the day', () => {
    const number = makeIdentityNumber({ areaCode: DEMO_AREA_CODE, birthDate: '2024-02-29', serial: 1 });
    assert.equal(parseIdentity(number, { onDate: '2024-02-29' }).kind, 'valid');
    assert.deepEqual(parseIdentity(number, { onDate: '2024-02-28' }), { kind: 'invalid', reason: 'date' });
  });
});

describe('makeIdentityNumber', () => {
  it('refuses parts that cannot stand in a number', () => {
    const good = { areaCode: DEMO_AREA_CODE, birthDate: '1990-01-01', serial: 7 };
    for (const bad of [
      { areaCode: '003399' },
      { birthDate: '1990-02-30' },
      { serial: 1000 },
      { serial: 1.5 },
    ]) {
      assert.throws(() => makeIdentityNumber({ ...good, ...bad }), RangeError);
    }
  });
});

describe('maskIdentity and ageOn', () => {
  it('shows the first and the last character only', () => {
    assert.equal(maskIdentity('11010519491231002X'), '1****************X');
    assert.equal(maskIdentity('12'), '**');
  });

  it('completes a year on the birthday', () => {
    assert.equal(ageOn('2010-05-04', '2024-05-03'), 13);
    assert.equal(ageOn('2010-05-04', '2024-05-04'), 14);
    assert.equal(ageOn('2004-02-29', '2023-02-28'), 18);
    assert.equal(ageOn('2004-02-29', '2023-03-01'), 19);
    assert.throws(() => ageOn('2004-02-29', '2004-02-28'), RangeError);
    assert.throws(() => ageOn('2004-02-30', '2024-02-28'), RangeError);
  });
});
