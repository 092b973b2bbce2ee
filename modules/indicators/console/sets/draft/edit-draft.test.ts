import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDraft, indicatorsOf } from '@xinan/indicators';
import { type DraftEdit, editDraft, nextCode, startDraft } from './edit-draft.ts';
import { findPlaced, sampleDraft } from './sample-draft.ts';

const draft = await sampleDraft();
const after = (...edits: DraftEdit[]) => edits.reduce(editDraft, startDraft(draft));
const put = (pointer: string, value: unknown): DraftEdit => ({ kind: 'put', pointer, value });
const dispute = findPlaced(draft, 'A2-06');
const pointers = (state: { draft: typeof draft }) =>
  checkDraft(state.draft).faults.map(({ pointer }) => pointer);

describe('an edit', () => {
  test('of a weight carries overall weights along, so that one thing wrong is one fault', () => {
    const state = after(put(`${dispute.pointer}/weight`, 0.119));
    const { item } = findPlaced(state.draft, 'A2-06');
    assert.equal(item.global_weight, 0.00833);
    assert.deepEqual(pointers(state), ['/themes/0/level1/1/indicators']);
    const theme = after(put('/themes/0/weight', 0.24));
    assert.equal(findPlaced(theme.draft, 'A2-06').item.global_weight, 0.008064);
    assert.deepEqual(pointers(theme), ['/themes']);
  });

  test('leaves what it does not touch the very same', () => {
    const state = after(put(`${dispute.pointer}/name/zh`, '化解率'));
    assert.equal(findPlaced(state.draft, 'A2-07').item, findPlaced(draft, 'A2-07').item);
    assert.equal(findPlaced(state.draft, 'A2-06').item.name.en, dispute.item.name.en);
  });

  test('of a formula carries the named elements along; one that cannot be read leaves them', () => {
    const at = `${dispute.pointer}/formula/numerator/expression`;
    const { source } = findPlaced(
      after(put(at, 'disputes.resolved + disputes.with_psych')).draft,
      'A2-06',
    ).item;
    assert.deepEqual(source.elements, ['disputes.accepted', 'disputes.resolved', 'disputes.with_psych']);
    assert.equal(source.expression, '(disputes.resolved + disputes.with_psych) / disputes.accepted');
    assert.deepEqual(pointers(after(put(at, 'disputes.resolved + disputes.with_psych'))), []);
    assert.equal(findPlaced(after(put(at, 'disputes.')).draft, 'A2-06').item.source, dispute.item.source);
    const back = after(put(at, 'disputes.due'), put(at, 'disputes.resolved'));
    assert.deepEqual(back.draft, draft, 'what is taken back leaves no trace');
  });

  test('typing on in one field is undone as one; everything else step by step', () => {
    const at = `${dispute.pointer}/name/zh`;
    const state = after(put(at, '化'), put(at, '化解'), put(`${dispute.pointer}/name/en`, 'Rate'));
    assert.equal(state.past.length, 2);
    const once = editDraft(state, { kind: 'undo' });
    assert.deepEqual(findPlaced(once.draft, 'A2-06').item.name, { zh: '化解', en: dispute.item.name.en });
    const twice = editDraft(once, { kind: 'undo' });
    assert.equal(twice.draft, draft);
    assert.equal(editDraft(twice, { kind: 'undo' }), twice);
  });

  test('weights of a group are set together', () => {
    const state = after({ kind: 'weights', pointer: '/themes', weights: [0.3, 0.2, 0.2, 0.2, 0.1] });
    assert.deepEqual(
      state.draft.themes.map(({ weight }) => weight),
      [0.3, 0.2, 0.2, 0.2, 0.1],
    );
    assert.deepEqual(pointers(state), []);
  });
});

describe('indicators of a group', () => {
  test('one is added at the end, counted, and asks for what is still to be written', () => {
    const code = nextCode(draft, 'A2');
    const state = after({ kind: 'add', group: 'A2' });
    const { item, level1 } = findPlaced(state.draft, code);
    assert.equal(level1.indicators.at(-1), item);
    assert.equal(state.draft.counts.level2, 159);
    assert.equal(item.formula.numerator.expression, `input.${code.toLowerCase().replace('-', '_')}_num`);
    const { faults, isReadable } = checkDraft(state.draft);
    assert.ok(isReadable);
    const own = findPlaced(state.draft, code).pointer;
    assert.ok(faults.some(({ pointer }) => pointer === `${own}/name/zh`));
    assert.ok(faults.some(({ pointer }) => pointer === `${own}/weight`));
    assert.ok(!faults.some(({ pointer }) => pointer.includes('/formula/expression')));
    for (const part of ['scoring', 'source'])
      assert.ok(!faults.some(({ pointer }) => pointer.startsWith(`${own}/${part}`)), part);
  });

  test('one is removed, but never the last', () => {
    const state = after({ kind: 'remove', code: 'A2-06' });
    assert.ok(!indicatorsOf(state.draft).some(({ code }) => code === 'A2-06'));
    assert.equal(state.draft.counts.computed_from_platform, 41);
    const all = findPlaced(draft, 'A2-06').level1.indicators.map(({ code }) => code);
    const emptied = after(...all.map((code): DraftEdit => ({ kind: 'remove', code })));
    assert.deepEqual(
      findPlaced(emptied.draft, all.at(-1) ?? '').level1.indicators.map(({ code }) => code),
      all.slice(-1),
    );
    assert.equal(after({ kind: 'remove', code: 'Z9-99' }).draft, draft);
  });

  test('codes go on after the highest, and fill gaps when there is no higher', () => {
    const group = findPlaced(draft, 'A2-06').level1.indicators;
    assert.equal(nextCode(draft, 'A2'), `A2-${String(group.length + 1).padStart(2, '0')}`);
    const last = after(put(`${dispute.pointer}/code`, 'A2-99'));
    assert.equal(nextCode(last.draft, 'A2'), 'A2-06');
  });
});
