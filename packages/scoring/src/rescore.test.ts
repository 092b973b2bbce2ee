import assert from 'node:assert/strict';
import { test } from 'node:test';
import phq9 from '../instruments/free/phq9.json' with { type: 'json' };
import { defineInstrument } from './define.ts';
import { rescore } from './rescore.ts';
import { score } from './score.ts';

const define = (change: (draft: typeof phq9) => void) => {
  const draft = structuredClone(phq9);
  change(draft);
  const result = defineInstrument(draft);
  return result.ok ? result.instrument : assert.fail(JSON.stringify(result.faults));
};
const answers = [1, 1, 1, 1, 1, 0, 0, 0, 0, null];
const before = define(() => undefined);

test('a corrected key gives a second result beside the first, with the reason and every difference', () => {
  const after = define(({ scales, alerts }) => {
    Object.assign(scales[0] ?? {}, { reverse: ['q1'] });
    Object.assign(alerts[0] ?? {}, { when: { item: 'q1', op: '>=', value: 1 } });
  });
  const earlier = score(before, answers);
  const rescored = rescore(after, answers, { earlier, reason: 'item 1 was keyed the wrong way' });
  assert.equal(rescored.earlier, earlier);
  assert.equal(rescored.reason, 'item 1 was keyed the wrong way');
  assert.deepEqual([rescored.earlier.edition, rescored.later.edition], [before.edition, after.edition]);
  assert.deepEqual(rescored.changes, [
    { path: 'scales.total', before: 5, after: 6 },
    { path: 'alerts.phq9-suicide', before: undefined, after: 'urgent' },
  ]);
});

test('a note is no correction: nothing differs', () => {
  const rescored = rescore(before, answers, { earlier: score(before, answers), reason: 'checked' });
  assert.deepEqual(rescored.changes, []);
});

test('no second result without a reason, nor of another instrument', () => {
  const earlier = score(before, answers);
  assert.throws(() => rescore(before, answers, { earlier, reason: ' ' }), RangeError);
  const other = { ...earlier, instrumentId: 'gad7' };
  assert.throws(() => rescore(before, answers, { earlier: other, reason: 'checked' }), RangeError);
});
