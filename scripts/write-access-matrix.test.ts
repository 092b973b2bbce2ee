import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '@xinan/policy';
import { accessMatrix, isCurrent } from './write-access-matrix.ts';

test('docs/access-matrix.md is what the action table says (else: node scripts/write-access-matrix.ts)', () => {
  assert.ok(isCurrent());
});

test('every role stands in both languages, and break-glass with its minutes', () => {
  const text = accessMatrix();
  for (const { zh, en } of Object.values(roles))
    assert.ok(text.includes(`| ${zh} |`) && text.includes(`| ${en} |`), zh);
  assert.match(
    text,
    /`crisis.break_glass` \| 责: 危机值班员、医院精神科医师 \| .* \| 15 \| 每次 \| 精神卫生法 28 \|/,
  );
});
