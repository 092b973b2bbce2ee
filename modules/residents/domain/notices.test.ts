import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionNames, actionOf } from '@xinan/policy';
import { consentPurposes, noticeOf, purposeWords } from '../domain.ts';

test('every purpose has a notice that says what, why, how long, and what taking it back does', () => {
  for (const purpose of consentPurposes) {
    const { version, title, text } = noticeOf(purpose);
    assert.match(version, /^\d{4}-\d{2}$/);
    assert.ok(title.zh && title.en);
    for (const part of ['做什么：', '为什么：', '多久：', '撤回之后：'])
      assert.ok(text.zh.includes(part), `${purpose} ${part}`);
    for (const part of ['What:', 'Why:', 'How long:', 'If you take it back:'])
      assert.ok(text.en.includes(part), `${purpose} ${part}`);
    assert.doesNotMatch(text.zh + title.zh, /抑郁|异常|阳性|高危|患者|你/);
  }
});

test('every purpose an action may have is said in words', () => {
  for (const name of actionNames) assert.ok(purposeWords[actionOf(name).purpose].zh, name);
});
