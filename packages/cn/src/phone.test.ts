import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEMO_MOBILE_PREFIX, isMobile, makeDemoMobile, maskPhone, parsePhone } from './phone.ts';

describe('parsePhone', () => {
  it('reads what people type', () => {
    const cases: [string, string, string][] = [
      ['13812345678', 'mobile', '13812345678'],
      ['138 1234 5678', 'mobile', '13812345678'],
      ['138-1234-5678', 'mobile', '13812345678'],
      ['+86 138 1234 5678', 'mobile', '13812345678'],
      ['008613812345678', 'mobile', '13812345678'],
      ['8613812345678', 'mobile', '13812345678'],
      ['１３８１２３４５６７８', 'mobile', '13812345678'],
      ['0557-3022222', 'landline', '0557-3022222'],
      ['05573022222', 'landline', '0557-3022222'],
      ['（0557）3022222', 'landline', '0557-3022222'],
      ['0557—3022222转801', 'landline', '0557-3022222-801'],
      ['+86 557 3022222', 'landline', '0557-3022222'],
      ['+86 10 62345678', 'landline', '010-62345678'],
      ['01062345678', 'landline', '010-62345678'],
      ['021-62345678', 'landline', '021-62345678'],
      ['12356', 'short', '12356'],
      ['120', 'short', '120'],
    ];
    for (const [typed, kind, normalized] of cases)
      assert.deepEqual(parsePhone(typed), { kind, normalized }, typed);
  });

  it('names the reason of a refusal', () => {
    const cases: [string, string][] = [
      ['  ', 'empty'],
      ['一三八', 'characters'],
      ['138+12345678', 'characters'],
      ['12812345678', 'format'],
      ['1381234567', 'format'],
      ['3022222', 'format'],
      ['12300', 'format'],
    ];
    for (const [typed, reason] of cases)
      assert.deepEqual(parsePhone(typed), { kind: 'invalid', reason }, typed);
  });
});

describe('maskPhone', () => {
  it('hides the middle', () => {
    assert.equal(maskPhone('138 1234 5678'), '138****5678');
    assert.equal(maskPhone('05573022222'), '0557-*****22');
    assert.equal(maskPhone('12356'), '12356');
    assert.equal(maskPhone('abc'), '***');
  });
});

describe('makeDemoMobile', () => {
  it('keeps to the demonstration block, and passes our own rule', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (serial) => {
        const number = makeDemoMobile(serial);
        assert.ok(number.startsWith(DEMO_MOBILE_PREFIX) && isMobile(number));
      }),
    );
    assert.throws(() => makeDemoMobile(100_000_000), RangeError);
  });
});

it('a normalized number is read as itself', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^1[3-9]\d{9}$/),
    fc.stringMatching(/^0(10|2\d|[3-9]\d{2})-?\d{7,8}(-\d{1,6})?$/),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const phone = parsePhone(text);
      if (phone.kind !== 'invalid') assert.deepEqual(parsePhone(phone.normalized), phone);
    }),
  );
});
