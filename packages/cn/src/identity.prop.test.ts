import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { DEMO_AREA_CODE, makeIdentityNumber, maskIdentity, parseIdentity } from './identity.ts';
import { addDays } from './local-date.ts';

const parts = fc.record({
  areaCode: fc.constantFrom(DEMO_AREA_CODE, '110105', '371602', '650000'),
  birthDate: fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1900-01-01', days)),
  serial: fc.integer({ min: 0, max: 999 }),
});

it('every number made is read back with the same facts', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const result = parseIdentity(makeIdentityNumber(given));
      assert.ok(result.kind === 'valid');
      assert.equal(result.areaCode, given.areaCode);
      assert.equal(result.birthDate, given.birthDate);
      assert.equal(result.sex, given.serial % 2 === 1 ? 'male' : 'female');
    }),
  );
});

it('one wrong digit never passes', () => {
  fc.assert(
    fc.property(parts, fc.nat(16), fc.integer({ min: 1, max: 9 }), (given, place, shift) => {
      const number = makeIdentityNumber(given);
      const wrong = String((Number(number.charAt(place)) + shift) % 10);
      assert.equal(parseIdentity(number.slice(0, place) + wrong + number.slice(place + 1)).kind, 'invalid');
    }),
  );
});

it('the mask keeps the length and only two characters, and no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseIdentity(text);
      assert.equal(maskIdentity(text).length, text.length);
      assert.match(maskIdentity(text).slice(1, -1), /^\**$/);
    }),
  );
});
