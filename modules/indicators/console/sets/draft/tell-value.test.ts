import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaced, sampleDraft } from './sample-draft.ts';
import { tellText, tellValue } from './tell-value.ts';

const { item } = findPlaced(await sampleDraft(), 'A2-06');

test('values are told in words, not as objects', () => {
  assert.equal(tellValue('name', item.name, 'zh'), '矛盾纠纷化解率');
  assert.equal(tellValue('weight', 0.30000000000000004, 'zh'), '0.3');
  assert.equal(tellValue('scoring', item.scoring, 'en'), item.scoring.en);
  assert.equal(
    tellValue('formula', item.formula, 'zh'),
    '100 * num / den（disputes.resolved / disputes.accepted）',
  );
  assert.equal(tellValue('supporting_departments', item.supporting_departments, 'zh'), '市司法局');
  assert.equal(tellValue('scope', [], 'zh'), '—');
  assert.equal(tellValue('', item, 'en'), 'Dispute resolution rate');
  assert.equal(
    tellValue('calculation_defaults', { small_cell_min: 5, rounding: { mode: 'half_up' } }, 'en'),
    'small_cell_min: 5; rounding: mode: half_up',
  );
});

test('what the server writes as JSON is told alike; plain words stay', () => {
  assert.equal(tellText('name', JSON.stringify(item.name), 'en'), 'Dispute resolution rate');
  assert.equal(tellText('weight', '0.12', 'zh'), '0.12');
  assert.equal(tellText('period', 'month', 'zh'), 'month');
  assert.equal(tellText('name', '', 'zh'), '—');
});
