import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPersonFault, tidyPeople } from './tidy.ts';

test('people keep a name without a number; numbers are brought into one form', () => {
  assert.deepEqual(
    tidyPeople([
      { name: ' 姐姐 ', phone: '１６０ 0000 1234' },
      { name: '三姨', phone: '' },
      { name: '', phone: ' ' },
    ]),
    [
      { name: '姐姐', phone: '16000001234' },
      { name: '三姨', phone: '' },
    ],
  );
});

test('a nameless number and a number that cannot ring are found, with their place', () => {
  assert.equal(
    firstPersonFault([
      { name: '姐姐', phone: '' },
      { name: '热线', phone: '12356' },
    ]),
    null,
  );
  assert.deepEqual(
    firstPersonFault([
      { name: '姐姐', phone: '16000001234' },
      { name: '', phone: '120' },
    ]),
    { kind: 'nameMissing', n: 2 },
  );
  assert.deepEqual(firstPersonFault([{ name: '姐姐', phone: '1600000' }]), { kind: 'phoneInvalid', n: 1 });
});
