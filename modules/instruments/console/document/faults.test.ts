import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultText, faultWords } from '../../locales/faults.ts';

const scoring = join(import.meta.dirname, '..', '..', '..', '..', 'packages', 'scoring', 'src');

/** Every code a check of the scoring package or of a draft can name, read from their sources. */
function codesNamed(): Set<string> {
  const checks = readdirSync(scoring).filter((name) => /^(check-.*|shape|with-wording)\.ts$/.test(name));
  const sources = checks.map((name) => readFileSync(join(scoring, name), 'utf8'));
  const plain = sources.flatMap((source) =>
    [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code),
  );
  // `unknown-${kind}` is made by one function, whose second argument is the kind.
  const made = sources.flatMap((source) =>
    [...source.matchAll(/missingFrom\(\s*[\w.]+,\s*'(\w+)'/g)].map(([, kind]) => `unknown-${kind}`),
  );
  const draft = readFileSync(join(import.meta.dirname, '..', '..', 'domain', 'check-draft.ts'), 'utf8');
  const ours = [...draft.matchAll(/fault\([^,]+,\s*'([a-z-]+)'/g)].map(([, code]) => code);
  return new Set([...plain, ...made, ...ours].filter((code) => code !== undefined));
}

test('every fault the scoring package can name has words in both languages', () => {
  const codes = codesNamed();
  assert.ok(codes.size > 30, 'the sources are read');
  assert.ok(codes.has('unknown-item') && codes.has('unknown-scale'));
  assert.deepEqual([...codes].filter((code) => !Object.hasOwn(faultWords, code)).toSorted(), []);
});

test('no words are left over from a fault that is gone', () => {
  const codes = codesNamed();
  assert.deepEqual(
    Object.keys(faultWords).filter((code) => !codes.has(code)),
    [],
  );
});

test('the particulars of a fault are told', () => {
  const message = 'declared 0 to 27, the options give 0 to 24';
  assert.equal(faultText({ code: 'range-mismatch', message }).zh, '得分范围写作 0–27，按选项应为 0–24');
  assert.equal(
    faultText({ code: 'labelling-word', message: '抑郁 labels the person' }).zh,
    '“抑郁”是给人贴标签的词，请换一种说法',
  );
  assert.equal(
    faultText({ code: 'wrong-shape', message: 'expected a value; it is missing' }).zh,
    '这里还没有填写',
  );
  assert.equal(faultText({ code: 'something-new', message: '' }).en, 'This needs to be put right');
});
