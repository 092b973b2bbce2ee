import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../instrument.ts';
import { instruments, publicInstruments, toPublicForm } from '../catalogue.ts';
import { score } from '../score.ts';
import { careWords, familyWords, fewAnswersWords, whomToTalkTo, withoutLevel } from './family-words.ts';
import { residentForms } from './forms.ts';
import { levelAt, residentLevels } from './levels.ts';
import { reflect, residentLevel, wordsFor } from './reflect.ts';
import { recommendedFor, topics } from './topics.ts';

const get = (id: string) => instruments.get(id) ?? assert.fail(id);

const FORBIDDEN_ZH =
  /抑郁|焦虑|异常|阳性|高危|高风险|重度|中度|轻度|症|诊断|障碍|患者|病|筛查|自杀|风险|得分|分数|[^您]你/;
const FORBIDDEN_EN =
  /diagnos|abnormal|positive|negative|sever|depress|anxi|disorder|symptom|\brisk|patient|illness|disease|suicid|score|screening|syndrome|moderate/i;

function residentTexts(): Text[] {
  const families = Object.values(familyWords).flatMap(({ name, levels, steps, talk }) => [
    name,
    ...Object.values(levels).flatMap(({ headline, sentence }) => [headline, sentence]),
    ...steps,
    ...(talk ? [talk] : []),
  ]);
  const forms = Object.values(residentForms).map(({ title }) => title);
  const asked = topics.flatMap(({ title, line }) => [title, line]);
  const general = [careWords, fewAnswersWords, withoutLevel.headline, withoutLevel.sentence];
  return [...families, ...forms, ...asked, ...general, ...Object.values(whomToTalkTo)];
}

describe('words for residents', () => {
  test('never a label, a verdict or a number', () => {
    const texts = residentTexts();
    assert.ok(texts.length > 250);
    for (const { zh, en } of texts) {
      assert.doesNotMatch(zh, FORBIDDEN_ZH);
      assert.doesNotMatch(en, FORBIDDEN_EN);
    }
  });

  test('every headline is said once only', () => {
    for (const locale of ['zh', 'en'] as const) {
      const headlines = Object.values(familyWords).flatMap(({ levels }) =>
        Object.values(levels).map(({ headline }) => headline[locale]),
      );
      assert.equal(new Set(headlines).size, headlines.length);
    }
  });

  test('three steps per family, in both languages', () => {
    for (const [family, { steps, levels }] of Object.entries(familyWords)) {
      assert.equal(steps.length, 3, family);
      assert.deepEqual(Object.keys(levels), [...residentLevels], family);
    }
  });
});

describe('from bands to levels', () => {
  test('every self-report form is known, and no other', () => {
    const selfReports = [...instruments.values()]
      .filter(({ kind }) => kind === 'self-report')
      .map(({ id }) => id);
    assert.deepEqual(Object.keys(residentForms).toSorted(), selfReports.toSorted());
  });

  test('every band of every self-report form, in every norm set, has a level', () => {
    for (const id of Object.keys(residentForms)) {
      for (const band of get(id).bands) {
        assert.ok(residentLevel(get(id), band.scale, band), `${id} ${band.scale} ${band.norm} ${band.code}`);
      }
    }
  });

  test('the lightest band is steady, and no level is left out on the way to the heaviest', () => {
    const names = (count: number) => Array.from({ length: count }, (_, position) => levelAt(position, count));
    const [steady, some, strained, heavy, heaviest] = residentLevels;
    assert.deepEqual(names(1), [steady]);
    assert.deepEqual(names(2), [steady, strained]);
    assert.deepEqual(names(3), [steady, strained, heavy]);
    assert.deepEqual(names(4), [steady, some, strained, heavy]);
    assert.deepEqual(names(5), [steady, some, strained, heavy, heaviest]);
    assert.deepEqual(names(6), [steady, steady, some, strained, heavy, heaviest]);
    assert.deepEqual(names(7), [steady, steady, steady, some, strained, heavy, heaviest]);
    assert.deepEqual([levelAt(0, 8), levelAt(2, 2), levelAt(-1, 3)], [undefined, undefined, undefined]);
  });

  test('told scales exist', () => {
    for (const [id, { scales }] of Object.entries(residentForms)) {
      for (const { scale } of scales)
        assert.ok(
          get(id).scales.some((entry) => entry.id === scale),
          `${id} ${scale}`,
        );
    }
  });

  test('heavier is heavier, in both directions', () => {
    const level = (id: string, scale: string, code: string, norm = 'default') =>
      residentLevel(get(id), scale, { code, norm });
    assert.equal(level('phq9', 'total', 'minimal'), 'steady');
    assert.equal(level('phq9', 'total', 'moderate'), 'strained');
    assert.equal(level('phq9', 'total', 'severe'), 'very_heavy');
    assert.equal(level('who5', 'percent', 'adequate'), 'steady');
    assert.equal(level('who5', 'percent', 'very_low'), 'heavy');
    assert.equal(level('swls', 'total', 'extremely_dissatisfied'), 'very_heavy');
    assert.equal(level('pss10', 'total', 'high', 'popular'), 'heavy');
    assert.equal(level('phq9', 'total', 'no_such_band'), undefined);
    const shuffled = { ...get('phq9'), bands: get('phq9').bands.toReversed() };
    for (const { code, norm } of shuffled.bands)
      assert.equal(residentLevel(shuffled, 'total', { code, norm }), level('phq9', 'total', code), code);
  });
});

describe('a result in words', () => {
  const row = (id: string, value: number, changes: Record<string, number | undefined> = {}) => ({
    ...Object.fromEntries(get(id).items.map((item) => [item.id, value])),
    ...changes,
  });
  const told = (id: string, answers: Record<string, number | undefined>) =>
    reflect(get(id), score(get(id), answers));

  test('PHQ-9 in the middle', () => {
    const { care, reflections, fewAnswers } = told('phq9', row('phq9', 1, { q1: 2, q2: 2, q9: 0 }));
    assert.equal(care, null);
    assert.equal(fewAnswers, null);
    assert.deepEqual(
      reflections.map(({ family, level }) => [family, level]),
      [['mood', 'strained']],
    );
    assert.equal(reflections[0]?.headline.zh, '最近这段日子，您过得不太容易');
    assert.equal(reflections[0]?.suggestions.length, 4);
    assert.match(reflections[0]?.suggestions.at(-1)?.zh ?? '', /咨询师/);
  });

  test('a grave answer brings care first, and no "all is even" beside it', () => {
    const { care, reflections } = told('phq9', row('phq9', 0, { q9: 1 }));
    assert.equal(care, careWords);
    assert.equal(reflections[0]?.level, 'strained');
    assert.match(reflections[0]?.suggestions.at(-1)?.zh ?? '', /热线/);
  });

  test('what is heavy stays as heavy beside words of care', () => {
    assert.equal(told('phq9', row('phq9', 3)).reflections[0]?.level, 'very_heavy');
    const heavy = told('phq9', row('phq9', 2, { q1: 1, q2: 1 }));
    assert.deepEqual([heavy.care, heavy.reflections[0]?.level], [careWords, 'heavy']);
  });

  test('whom to talk to goes by the level, and by care where care is due', () => {
    const talk = (level: 'steady' | 'heavy' | null, careNow?: boolean) =>
      wordsFor('mood', level, { careNow }).suggestions.at(-1);
    assert.equal(talk('steady'), whomToTalkTo.steady);
    assert.equal(wordsFor('mood', 'steady').suggestions.at(-1), whomToTalkTo.steady);
    assert.equal(talk(null), whomToTalkTo.steady);
    assert.equal(talk('steady', true), whomToTalkTo.heavy);
  });

  test('a scale without bands is told by its cut-offs, whatever bands the others have', () => {
    const dass21 = get('dass21');
    const [cutoff] = get('phq9').cutoffs;
    const instrument = {
      ...dass21,
      bands: dass21.bands.filter(({ scale }) => scale !== 'depression'),
      cutoffs: cutoff ? [{ ...cutoff, scale: 'depression', value: 10 }] : assert.fail(),
    };
    const level = (value: number) =>
      reflect(instrument, score(instrument, row('dass21', value))).reflections.find(
        ({ scaleId }) => scaleId === 'depression',
      )?.level;
    assert.deepEqual([level(0), level(3)], ['steady', 'strained']);
  });

  test('care is given even when nothing can be scored', () => {
    const { care, fewAnswers } = told('phq9', { q9: 3 });
    assert.equal(care, careWords);
    assert.equal(fewAnswers, fewAnswersWords);
  });

  test('DASS-21 speaks of mood, worry and stress', () => {
    const { reflections } = told('dass21', row('dass21', 0));
    assert.deepEqual(
      reflections.map(({ family }) => family),
      ['mood', 'worry', 'stress'],
    );
  });

  test('without bands the cut-offs speak, softly', () => {
    const level = (value: number) => told('sas_sv', row('sas_sv', value)).reflections[0]?.level;
    assert.equal(level(1), 'steady');
    assert.equal(level(6), 'strained');
    assert.equal(told('sas_sv', row('sas_sv', 3, { q1: 4, q2: 4 })).reflections[0]?.level, 'some_strain');
    assert.equal(told('gses', row('gses', 2)).reflections[0]?.level, null);
  });

  test('an instrument may speak with other words than the shipped ones', () => {
    const form = {
      title: { zh: '别的题目', en: 'Another title' },
      scales: [{ scale: 'total', family: 'stress', heavierWhen: 'low' }],
    } as const;
    const phq9 = get('phq9');
    const [reflection] = reflect(phq9, score(phq9, row('phq9', 0)), { form }).reflections;
    assert.deepEqual([reflection?.family, reflection?.level], ['stress', 'very_heavy']);
    assert.equal(residentLevel(phq9, 'total', { code: 'severe', norm: 'default', form }), 'steady');
    assert.equal(toPublicForm(phq9, 'zh', { form }).title, '别的题目');
    const own = { ...phq9, id: 'own_form' };
    assert.deepEqual(reflect(own, score(own, row('phq9', 0))).reflections, []);
    assert.equal(reflect(own, score(own, row('phq9', 0)), { form }).reflections.length, 1);
    assert.throws(() => toPublicForm(own, 'zh'), RangeError);
  });

  test('nothing professional slips through', () => {
    const text = JSON.stringify(told('phq9', row('phq9', 3)));
    for (const secret of ['major', 'severe', 'dsm', '重度', '27']) assert.ok(!text.includes(secret), secret);
  });
});

describe('topics', () => {
  test('thirteen, each with forms that exist and a form open to all readers', () => {
    assert.equal(topics.length, 13);
    for (const locale of ['zh', 'en'] as const) {
      const shown = new Set(publicInstruments(locale).map(({ id }) => id));
      for (const topic of topics) {
        for (const id of topic.instrumentIds) assert.ok(residentForms[id], id);
        const recommended = recommendedFor(topic, shown);
        assert.ok(recommended.length >= 1 && recommended.length <= 3, topic.id);
        assert.ok(recommended.every((id) => shown.has(id)));
      }
    }
  });

  test('an approval opens the better form first', () => {
    const drinking = topics.find(({ id }) => id === 'drinking') ?? assert.fail();
    const shown = (approved: ReadonlySet<string>) =>
      new Set(publicInstruments('zh', approved).map(({ id }) => id));
    assert.deepEqual(recommendedFor(drinking, shown(new Set())), ['who5']);
    assert.deepEqual(recommendedFor(drinking, shown(new Set(['audit']))), ['audit', 'who5']);
  });
});
