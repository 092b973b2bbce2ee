import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssText, setPrintFoot } from './print-foot.ts';

test('a text for a page foot cannot end its own quotes', () => {
  assert.equal(cssText('phq9　版本 1'), '"phq9　版本 1"');
  assert.equal(cssText('a"; } x { \\'), '"a\\"; } x { \\\\"');
  assert.equal(cssText('one\ntwo'), '"one two"');
});

test('words come and go', () => {
  const set = new Map<string, string>();
  const takeOff = setPrintFoot(
    { left: 'phq9' },
    { setProperty: (name, value) => set.set(name, value), removeProperty: (name) => set.delete(name) },
  );
  assert.deepEqual([...set], [['--print-left', '"phq9"']]);
  takeOff();
  assert.equal(set.size, 0);
});
