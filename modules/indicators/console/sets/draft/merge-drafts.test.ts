import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indicatorsOf } from '@xinan/indicators';
import { type DraftEdit, editDraft, startDraft } from './edit-draft.ts';
import { applyChanges, changesOf, mergeDrafts, overlapsOf } from './merge-drafts.ts';
import { findPlaced, sampleDraft } from './sample-draft.ts';

const base = await sampleDraft();
const edited = (...edits: DraftEdit[]) => edits.reduce(editDraft, startDraft(base)).draft;
const put = (code: string, field: string, value: unknown): DraftEdit => ({
  kind: 'put',
  pointer: `${findPlaced(base, code).pointer}/${field}`,
  value,
});
const rename = (code: string, zh: string) => put(code, 'name/zh', zh);
const head = (field: string, value: unknown): DraftEdit => ({ kind: 'put', pointer: `/${field}`, value });

function merge(mine: typeof base, theirs: typeof base, ...keepMine: string[]) {
  const changes = changesOf(base, mine);
  const overlaps = overlapsOf(changes, changesOf(base, theirs));
  return { overlaps, merged: mergeDrafts({ theirs, mine, changes, overlaps, keepMine: new Set(keepMine) }) };
}

test('changes done again on the same ground give the same draft', () => {
  const mine = edited(
    rename('A2-06', '甲'),
    put('B1-01', 'weight', 0.4),
    head('version', '9.9'),
    head('official_standard', null),
    { kind: 'add', group: 'E3' },
    { kind: 'remove', code: 'C1-01' },
  );
  const changes = changesOf(base, mine);
  assert.deepEqual(applyChanges(base, changes), mine);
  assert.deepEqual(
    applyChanges(base, JSON.parse(JSON.stringify(changes)) as typeof changes),
    mine,
    'also once kept as text',
  );
  assert.deepEqual(changesOf(base, base), []);
});

describe('two drafts of one ground', () => {
  test('that changed different things become one with both', () => {
    const { overlaps, merged } = merge(
      edited(rename('A2-06', '甲'), { kind: 'remove', code: 'E3-05' }),
      edited(put('A2-06', 'weight', 0.1), rename('D1-03', '乙')),
    );
    assert.deepEqual(overlaps, []);
    const dispute = findPlaced(merged, 'A2-06').item;
    assert.deepEqual([dispute.name.zh, dispute.weight, dispute.global_weight], ['甲', 0.1, 0.007]);
    assert.equal(findPlaced(merged, 'D1-03').item.name.zh, '乙');
    assert.equal(merged.counts.level2, 157);
  });

  test('that changed the same field ask whose is kept; alike is no question', () => {
    const mine = edited(rename('A2-06', '甲'), rename('A2-07', '同'));
    const theirs = edited(rename('A2-06', '乙'), rename('A2-07', '同'));
    const { overlaps, merged } = merge(mine, theirs);
    assert.deepEqual(
      overlaps.map(({ key }) => key),
      ['A2-06 name'],
    );
    assert.equal(findPlaced(merged, 'A2-06').item.name.zh, '乙');
    assert.equal(findPlaced(merge(mine, theirs, 'A2-06 name').merged, 'A2-06').item.name.zh, '甲');
  });

  test('of which one removed what the other changed lose nothing unasked', () => {
    const removed = edited({ kind: 'remove', code: 'A2-06' });
    const renamed = edited(rename('A2-06', '甲'));
    const has = (draft: typeof base) => indicatorsOf(draft).some(({ code }) => code === 'A2-06');
    const mineRemoved = merge(removed, renamed);
    assert.equal(mineRemoved.overlaps.length, 1);
    assert.equal(has(mineRemoved.merged), true);
    assert.equal(has(merge(removed, renamed, 'A2-06 ').merged), false);
    assert.equal(has(merge(renamed, removed).merged), false);
    assert.equal(findPlaced(merge(renamed, removed, 'A2-06 name').merged, 'A2-06').item.name.zh, '甲');
  });

  test('that both added under one code ask', () => {
    const add: DraftEdit = { kind: 'add', group: 'A2' };
    const added = edited(add);
    const code =
      indicatorsOf(added).find((one) => !indicatorsOf(base).some((old) => old.code === one.code))?.code ?? '';
    const at = `${findPlaced(added, code).pointer}/name/zh`;
    const { overlaps } = merge(
      edited(add, { kind: 'put', pointer: at, value: '甲' }),
      edited(add, { kind: 'put', pointer: at, value: '乙' }),
    );
    assert.deepEqual(
      overlaps.map(({ key }) => key),
      [`${code} `],
    );
  });
});
