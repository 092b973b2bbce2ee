import { type Catalogue, compileFormula, type Formula } from '@xinan/indicators/formula';
import * as dhis2 from '@dhis2/expression-parser';

const rounds = 5;
/** Calls in one round: ours, theirs. */
const evaluations = [20_000, 500] as const;
const readings = [4000, 200] as const;

/** A name of ours, and the UID of eleven characters that the other engine wants. */
const values = new Map([
  ['disputes.accepted', { uid: 'acceptedAAA', value: 635 }],
  ['disputes.resolved', { uid: 'resolvedAAA', value: 627 }],
  ['crisis.referred', { uid: 'referredAAA', value: 40 }],
  ['crisis.referral_arrived', { uid: 'arrivedAAAA', value: 38 }],
  ['counselling.sessions', { uid: 'sessionsAAA', value: 2450 }],
  ['population.resident', { uid: 'residentAAA', value: 3_900_000 }],
]);

/** Ours; the other dialect differs in the names, and reads a / b * c and a - b + c from the right: parentheses make both agree. */
const expressions = [
  '100 * disputes.resolved / disputes.accepted',
  'coalesce(crisis.referral_arrived / crisis.referred, 1)',
  '(10000 * counselling.sessions / population.resident) * 365 / 90',
  'min(100, 100 * disputes.resolved / disputes.accepted + 5)',
  'max(1, 2, 3) * disputes.resolved',
  'if(disputes.accepted > 600, disputes.resolved / disputes.accepted, 7)',
  '(1 + 2) * 3 + disputes.accepted * (crisis.referred - 1)',
  '100 * (disputes.resolved + crisis.referral_arrived) / (disputes.accepted + crisis.referred)',
];
const renamed = { coalesce: 'firstNonNull', min: 'least', max: 'greatest' } as const;

function translate(source: string): string {
  const functions = Object.entries(renamed).reduce(
    (text, [ours, theirs]) => text.replaceAll(`${ours}(`, `${theirs}(`),
    source,
  );
  return [...values].reduce((text, [name, { uid }]) => text.replaceAll(name, `#{${uid}}`), functions);
}

const name = { zh: '数据元', en: 'element' };
const catalogue: Catalogue = {
  elements: new Map([...values.keys()].map((id) => [id, { kind: 'flow', name }])),
  indicators: new Map(),
};

function ours(source: string): Formula {
  const result = compileFormula(source, catalogue);
  if (!result.ok) throw new Error(source);
  return result.formula;
}

const theirs = (source: string) => new dhis2.ExpressionJs(source, dhis2.ExpressionMode.INDICATOR_EXPRESSION);

function dataFor(expression: dhis2.ExpressionJs): dhis2.ExpressionDataJs {
  const byUid = new Map([...values.values()].map(({ uid, value }) => [uid, value]));
  const items = expression.collectDataItems().map((item) => [item, byUid.get(item.uid0.value)] as const);
  return new dhis2.ExpressionDataJs(new Map(), new Map(), new Map(), new Map(items), new Map());
}

const nothing = () => null;

/** CPU time of one call: on a shared machine the clock would measure the neighbours. */
function microseconds(times: number, call: () => unknown): number {
  const started = process.cpuUsage();
  for (let i = 0; i < times; i++) call();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / times;
}

/** Rounds of the two engines take turns, so that a busy machine slows both. */
function compare(
  times: readonly [number, number],
  one: () => unknown,
  other: () => unknown,
): { ours: number; theirs: number } {
  const found = Array.from(
    { length: rounds },
    () => [microseconds(times[0], one), microseconds(times[1], other)] as const,
  );
  const middle = (samples: number[]) =>
    samples.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return { ours: middle(found.map(([first]) => first)), theirs: middle(found.map(([, second]) => second)) };
}

/** One row per expression: reading it and evaluating it, and evaluating alone. Both engines must agree first. */
export function measureFormulas(): Record<string, string | number>[] {
  const rows = expressions.map((source) => {
    const other = translate(source);
    const [mine, their] = [ours(source), theirs(other)];
    const data = dataFor(their);
    const slots = mine.slots.map(({ key }) => values.get(key)?.value ?? null);
    const [one, two] = [mine.evaluate(slots), Number(their.evaluate(nothing, data))];
    if (Math.abs((one ?? Number.NaN) - two) > 1e-9 * Math.abs(two))
      throw new Error(`${source}: ${one} and ${two}`);
    const read = compare(
      readings,
      () => ours(source).evaluate(slots),
      () => theirs(other).evaluate(nothing, data),
    );
    const evaluate = compare(
      evaluations,
      () => mine.evaluate(slots),
      () => their.evaluate(nothing, data),
    );
    return { source, read, evaluate };
  });
  return rows.map(({ source, read, evaluate }) => ({
    expression: source.length > 44 ? `${source.slice(0, 43)}…` : source,
    'evaluate: ours': evaluate.ours.toFixed(3),
    theirs: evaluate.theirs.toFixed(2),
    times: Math.round(evaluate.theirs / evaluate.ours),
    'read + evaluate: ours': read.ours.toFixed(1),
    'theirs ': read.theirs.toFixed(1),
    'times ': Math.round(read.theirs / read.ours),
  }));
}
