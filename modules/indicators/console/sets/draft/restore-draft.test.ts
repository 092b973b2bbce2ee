import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DraftEdit, editDraft, startDraft } from './edit-draft.ts';
import { changesOf, overlapsOf } from './merge-drafts.ts';
import { restoreDraft } from './restore-draft.ts';
import { findPlaced, sampleDraft } from './sample-draft.ts';

const base = await sampleDraft();
const rename = (code: string, zh: string): DraftEdit => ({
  kind: 'put',
  pointer: `${findPlaced(base, code).pointer}/name/zh`,
  value: zh,
});
const edited = (...edits: DraftEdit[]) => edits.reduce(editDraft, startDraft(base)).draft;

test('nothing kept: the draft is what is saved', () => {
  const saved = { document: base, rowVersion: 3 };
  for (const kept of [undefined, { version: 3, changes: [] }]) {
    const { draft, ground, restored, isBehind } = restoreDraft(saved, kept);
    assert.deepEqual([draft === base, ground.version, restored, isBehind], [true, 3, 0, false]);
  }
});

test('kept on the same version: the very draft comes back', () => {
  const mine = edited(rename('A2-06', '甲'), { kind: 'add', group: 'E3' }, { kind: 'remove', code: 'C1-01' });
  const kept = { version: 3, changes: changesOf(base, mine) };
  const { draft, restored } = restoreDraft({ document: base, rowVersion: 3 }, kept);
  assert.deepEqual(draft, mine);
  assert.equal(restored, kept.changes.length);
});

test('saved by somebody since: mine stands beside theirs, and only what both touched overlaps', () => {
  const kept = { version: 3, changes: changesOf(base, edited(rename('A2-06', '甲'), rename('A2-07', '丙'))) };
  const theirs = edited(rename('A2-06', '乙'), rename('D1-03', '丁'));
  const { draft, ground, isBehind } = restoreDraft({ document: theirs, rowVersion: 4 }, kept);
  assert.equal(isBehind, true);
  assert.equal(ground.version, 3);
  const overlaps = overlapsOf(changesOf(ground.document, draft), changesOf(ground.document, theirs));
  assert.deepEqual(
    overlaps.map(({ key }) => key),
    ['A2-06 name'],
  );
});
