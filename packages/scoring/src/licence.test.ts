import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import sds from '../instruments/keys/sds.json' with { type: 'json' };
import { defineInstrument } from './define.ts';
import { scoringKeys } from './keys.ts';
import { score } from './score.ts';
import { visibilityOf } from './visibility.ts';
import { type Wordings, withWording } from './with-wording.ts';

const key = scoringKeys.get('sds') ?? assert.fail();
const grant = { holder: 'a licence-holder', reference: 'contract 7', grantedOn: '2026-01-01' };
const words: Wordings = {
  locale: 'zh',
  stem: '题干',
  items: Object.fromEntries(key.items.map(({ id, n }) => [id, `第${n}题`])),
  options: { freq4: { 1: '一', 2: '二', 3: '三', 4: '四' } },
  provenance: 'the licensed form',
};
const faultsOf = (result: ReturnType<typeof defineInstrument>) =>
  result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);

describe('what a licence forbids', () => {
  test('no key carries a word of its form', () => {
    for (const { stem, items, optionSets } of scoringKeys.values())
      for (const { text } of [stem, ...items, ...Object.values(optionSets).flat()])
        assert.deepEqual(text, { zh: null, en: null });
  });

  test('a word in a class C file is refused where it stands', () => {
    const draft = structuredClone(sds) as { items: { text: { zh: string | null } }[] };
    const item = draft.items[3] ?? assert.fail();
    item.text.zh = '晚上我睡眠不好';
    assert.deepEqual(faultsOf(defineInstrument(draft)), ['items[3].text.zh text-forbidden']);
  });

  test('so is an option, and a text in another script or language', () => {
    const draft = structuredClone(sds) as unknown as {
      optionSets: { freq4: { text: { zh: string | null } }[] };
      altText: object[];
    };
    const option = draft.optionSets.freq4[1] ?? assert.fail();
    option.text.zh = '有时';
    const alternative = { source: 's', items: ['w'] };
    draft.altText = ['zh-Hant', 'fr'].map((lang) => ({ ...alternative, id: lang, lang }));
    assert.deepEqual(faultsOf(defineInstrument(draft)), [
      'optionSets.freq4[1].text.zh text-forbidden',
      'altText[0] text-forbidden',
    ]);
  });

  test('a key on review scores nothing before somebody answers for it', () => {
    const dir = join(import.meta.dirname, '..', 'instruments', 'keys-on-review');
    for (const file of readdirSync(dir).filter((name) => name.endsWith('.json'))) {
      const draft = JSON.parse(readFileSync(join(dir, file), 'utf8')) as { licence: object };
      assert.deepEqual(faultsOf(defineInstrument(draft)), ['licence.review review-needed'], file);
      assert.ok(defineInstrument({ ...draft, licence: { ...draft.licence, grant } }).ok, file);
    }
  });
});

describe('a licence-holder adds the text', () => {
  test('the words stand in an edition of their own; the key is the same', () => {
    const result = withWording(key, words, grant);
    assert.ok(result.ok);
    assert.equal(result.instrument.items[18]?.text.zh, '第19题');
    assert.equal(result.instrument.optionSets['freq4']?.[3]?.text.zh, '四');
    assert.notEqual(result.instrument.edition, key.edition);
    const answers = Array(20).fill(2) as number[];
    const [one, other] = [score(key, answers), score(result.instrument, answers)];
    assert.ok(one.kind === 'scored' && other.kind === 'scored');
    assert.deepEqual(one.scales, other.scales);
    assert.deepEqual(visibilityOf(key, 'zh').shown, false);
  });

  test('without a word, or without saying who allowed it, it is refused', () => {
    const { q7: _q7, ...items } = words.items;
    assert.deepEqual(faultsOf(withWording(key, { ...words, items }, grant)), ['items.q7 missing-wording']);
    assert.deepEqual(faultsOf(withWording(key, { ...words, stem: ' ' }, grant)), ['stem missing-wording']);
    assert.deepEqual(
      faultsOf(withWording(key, { ...words, options: { freq4: { 1: '一', 2: '二', 3: '三' } } }, grant)),
      ['options.freq4.4 missing-wording'],
    );
    assert.deepEqual(
      faultsOf(withWording(key, { ...words, options: {} }, grant)),
      [1, 2, 3, 4].map((value) => `options.freq4.${value} missing-wording`),
    );
    assert.deepEqual(faultsOf(withWording(key, words, { ...grant, reference: '' })), [
      'grant.reference missing-wording',
    ]);
  });
});
