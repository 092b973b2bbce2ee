import { instrumentById } from '@xinan/scoring/catalogue';
import { scoringKeys } from '@xinan/scoring/keys';
import { compile, type Instrument } from '@xinan/scoring';
import { evaluatorOf, toQuestionnaire, toQuestionnaireResponse } from '@xinan/scoring/exchange/fhir';
import type { Peers } from './peers.ts';

/** One way to score one of `sets` answer sets; gives the total. */
export interface Contender {
  readonly name: string;
  readonly scoreSet: (index: number) => unknown;
  /** Calls per round: the slow ones get fewer. */
  readonly calls: number;
}

export interface Contest {
  readonly form: Instrument;
  /** The total of each answer set, as the key gives it. */
  readonly totals: readonly number[];
  readonly contenders: readonly Contender[];
}

const SETS = 64;

/** Complete answers that differ from set to set. */
function answerSets({ items, optionSets }: Instrument): Record<string, number>[] {
  return Array.from({ length: SETS }, (_, set) =>
    Object.fromEntries(
      items.map(({ id, options }, i) => {
        const values = optionSets[options] ?? [];
        return [id, values[(i * 7 + set * 3 + (i >> 2)) % values.length]?.value ?? 0];
      }),
    ),
  );
}

interface NamedRule {
  readonly id: string;
  readonly rule: unknown;
}

/** Sums, means and counts as rules of json-logic. */
function plainScales({ scales }: Instrument): NamedRule[] {
  const values = (items: readonly string[]) => items.map((id) => ({ var: id }));
  return scales.flatMap(({ id, items, method, counts }): NamedRule[] => {
    if (method === 'sum') return [{ id, rule: { '+': values(items) } }];
    if (method === 'mean') return [{ id, rule: { '/': [{ '+': values(items) }, items.length] } }];
    if (method !== 'count' || !counts) return [];
    const each = items.map((item) => ({ if: [{ [counts.op]: [{ var: item }, counts.value] }, 1, 0] }));
    return [{ id, rule: { '+': each } }];
  });
}

/** What our scorer does, as one rule of json-logic: every answer checked, every scale, its band, the alerts. */
function wholeWork(form: Instrument) {
  const scales = plainScales(form);
  const checked = form.items.map(({ id, options }) => ({
    in: [{ var: id }, (form.optionSets[options] ?? []).map(({ value }) => value)],
  }));
  const bands = form.bands
    .filter(({ norm }) => norm === 'default')
    .map(({ scale, min, max, code }) => {
      const value = scales.find(({ id }) => id === scale)?.rule ?? 0;
      return { if: [{ and: [{ '>=': [value, min] }, { '<=': [value, max] }] }, code, null] };
    });
  const alerts = form.alerts.flatMap(({ when, id }) =>
    'item' in when ? [{ if: [{ [when.op]: [{ var: when.item }, when.value] }, id, null] }] : [],
  );
  return { if: [{ and: checked }, [...scales.map(({ rule }) => rule), bands, alerts], 'refused'] };
}

/** Ours checks every answer and gives everything; a peer's name says what it is asked for. */
function contestOf(form: Instrument, { jsonLogic, ExpressionRunner, Model }: Peers): Contest {
  const records = answerSets(form);
  const lists = records.map((record) => form.items.map(({ id }) => record[id] as number));
  const at = <T>(list: readonly T[], index: number): T => list[index % SETS] as T;
  const score = compile(form);
  const ids = form.scales.find(({ id }) => id === 'total')?.items ?? [];
  const totalOf = (answers: Parameters<typeof score>[0]): unknown => {
    const result = score(answers);
    return result.kind === 'scored' ? result.scales['total']?.value : result.kind;
  };

  const plainTotal = { '+': ids.map((id) => ({ var: id })) };
  const whole = wholeWork(form);
  const totalAt = plainScales(form).findIndex(({ id }) => id === 'total');
  const runner = new ExpressionRunner(ids.map((id) => `{${id}}`).join(' + '));
  const survey = {
    elements: form.items.map(({ id, options, scored }) => ({
      type: 'radiogroup',
      name: id,
      isRequired: scored !== false,
      choices: form.optionSets[options]?.map(({ value }) => value),
    })),
    calculatedValues: [{ name: 'total', expression: ids.map((id) => `{${id}}`).join(' + ') }],
  };
  const throughModel = (model: InstanceType<typeof Model>, data: Record<string, unknown>): unknown => {
    model.data = { ...data };
    return model.validate() ? model.calculatedValues[0]?.value : 'refused';
  };
  const kept = new Model(survey);
  const { resource } = toQuestionnaire(form, 'en');
  const total = resource.item?.find(({ linkId }) => linkId === 'scale.total');
  const expression = total?.extension?.[0]?.valueExpression?.expression ?? '';
  const evaluate = evaluatorOf(resource);
  const responses = records.map((answers) => toQuestionnaireResponse(form, answers, { locale: 'en' }));

  return {
    form,
    totals: records.map((record) => ids.reduce((sum, id) => sum + (record[id] as number), 0)),
    contenders: [
      { name: 'ours, answers by id', calls: 20_000, scoreSet: (i) => totalOf(at(records, i)) },
      { name: 'ours, answers in order', calls: 20_000, scoreSet: (i) => totalOf(at(lists, i)) },
      {
        name: 'json-logic-js, the total',
        calls: 4000,
        scoreSet: (i) => jsonLogic.apply(plainTotal, at(records, i)),
      },
      {
        name: 'json-logic-js, the same work',
        calls: 1000,
        scoreSet: (i) => (jsonLogic.apply(whole, at(records, i)) as unknown[])[totalAt],
      },
      {
        name: 'survey-core ExpressionRunner',
        calls: 1000,
        scoreSet: (i) => runner.runValues(at(records, i)),
      },
      { name: 'survey-core Model, kept', calls: 60, scoreSet: (i) => throughModel(kept, at(records, i)) },
      {
        name: 'survey-core Model, one per set',
        calls: 20,
        scoreSet: (i) => throughModel(new Model(survey), at(records, i)),
      },
      { name: 'FHIRPath total', calls: 60, scoreSet: (i) => evaluate(at(responses, i), expression) },
    ],
  };
}

/** PHQ-9 and a form of ninety items. */
export function contests(peers: Peers): Contest[] {
  const forms = [instrumentById('phq9'), scoringKeys.get('scl90')];
  return forms.filter((form) => form !== undefined).map((form) => contestOf(form, peers));
}
