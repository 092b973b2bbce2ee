import type {
  AnswerOptionResource,
  Coding,
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
} from './resources.ts';

/** More than any form in use has; what goes beyond is refused, not read in part. */
export const questionnaireLimits = {
  depth: 8,
  items: 500,
  options: 255,
  textLength: 5000,
  expressionLength: 20_000,
  listLength: 50,
} as const;

export type ReadQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | {
      readonly ok: false /** A JSON pointer within the file. */;
      readonly pointer: string;
      readonly reason: ReadFault;
    };

export type ReadFault = 'not-a-questionnaire' | 'wrong-type' | 'missing' | 'too-large';

class Refusal extends Error {
  readonly pointer: string;
  readonly reason: ReadFault;

  constructor(pointer: string, reason: ReadFault) {
    super(reason);
    this.pointer = pointer;
    this.reason = reason;
  }
}

const r4ItemTypes: ReadonlySet<unknown> = new Set(
  'group display boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity question'.split(
    ' ',
  ),
);

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, pointer: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(pointer, 'wrong-type');
  return value as Fields;
}

/** An own field only: nothing is read from a prototype, and what is not asked for is not copied. */
const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** `{ [name]: value }`, or nothing where there is no value. */
type Optional<Name extends string, Value> = { readonly [Key in Name]?: Value };
const present = <Name extends string, Value>(name: Name, value: Value | undefined): Optional<Name, Value> =>
  value === undefined ? {} : ({ [name]: value } as Optional<Name, Value>);

interface Place {
  readonly fields: Fields;
  readonly pointer: string;
}

function textAt<Name extends string>(
  { fields, pointer }: Place,
  name: Name,
  longest: number = questionnaireLimits.textLength,
): Optional<Name, string> {
  const value = fieldOf(fields, name);
  if (value === undefined) return {};
  if (typeof value !== 'string') throw new Refusal(`${pointer}/${name}`, 'wrong-type');
  if (value.length > longest) throw new Refusal(`${pointer}/${name}`, 'too-large');
  return present(name, value);
}

function neededText(place: Place, name: string): string {
  const value = textAt(place, name)[name];
  if (value === undefined || value === '') throw new Refusal(`${place.pointer}/${name}`, 'missing');
  return value;
}

function numberAt<Name extends string>({ fields, pointer }: Place, name: Name): Optional<Name, number> {
  const value = fieldOf(fields, name);
  if (value === undefined) return {};
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Refusal(`${pointer}/${name}`, 'wrong-type');
  return present(name, value);
}

function listAt<Name extends string, Value>(
  { fields, pointer }: Place,
  name: Name,
  read: (place: Place) => Value,
  most: number = questionnaireLimits.listLength,
): Optional<Name, readonly Value[]> {
  const value = fieldOf(fields, name);
  if (value === undefined) return {};
  if (!Array.isArray(value)) throw new Refusal(`${pointer}/${name}`, 'wrong-type');
  if (value.length > most) throw new Refusal(`${pointer}/${name}`, 'too-large');
  return present(
    name,
    value.map((entry: unknown, i) => {
      const at = `${pointer}/${name}/${i}`;
      return read({ fields: fieldsOf(entry, at), pointer: at });
    }),
  );
}

function inside<Name extends string, Value>(
  { fields, pointer }: Place,
  name: Name,
  read: (place: Place) => Value,
): Optional<Name, Value> {
  const value = fieldOf(fields, name);
  if (value === undefined) return {};
  const at = `${pointer}/${name}`;
  return present(name, read({ fields: fieldsOf(value, at), pointer: at }));
}

const readExtension = (place: Place): Extension => ({
  url: neededText(place, 'url'),
  ...numberAt(place, 'valueDecimal'),
  ...inside(place, 'valueExpression', (at) => ({
    ...present('description', textAt(at, 'description').description),
    language: textAt(at, 'language').language ?? '',
    expression: textAt(at, 'expression', questionnaireLimits.expressionLength).expression ?? '',
  })),
});

const readCoding = (place: Place): Coding => ({
  ...textAt(place, 'system'),
  ...textAt(place, 'code'),
  ...textAt(place, 'display'),
  ...listAt(place, 'extension', readExtension),
});

const readOption = (place: Place): AnswerOptionResource => ({
  ...listAt(place, 'extension', readExtension),
  ...inside(place, 'valueCoding', readCoding),
  ...numberAt(place, 'valueInteger'),
});

/** Only that there is a condition is told; what it says is not carried over. */
const readCondition = (place: Place): EnableWhen => ({
  question: neededText(place, 'question'),
  operator: '=',
  answerCoding: {},
});

function readItem(place: Place, depth: number, count: { items: number }): QuestionnaireItem {
  count.items += 1;
  if (count.items > questionnaireLimits.items || depth > questionnaireLimits.depth)
    throw new Refusal(place.pointer, 'too-large');
  const type = neededText(place, 'type');
  if (!r4ItemTypes.has(type)) throw new Refusal(`${place.pointer}/type`, 'wrong-type');
  const { items, options } = questionnaireLimits;
  return {
    linkId: neededText(place, 'linkId'),
    type,
    ...textAt(place, 'text'),
    ...listAt(place, 'code', readCoding),
    ...listAt(place, 'enableWhen', readCondition),
    ...listAt(place, 'answerOption', readOption, options),
    ...listAt(place, 'extension', readExtension),
    ...listAt(place, 'item', (at) => readItem(at, depth + 1, count), items),
  };
}

/**
 * A stranger's file as an R4 Questionnaire: the fields that are used, copied one by one and checked, within limits.
 * Anything else is refused with its place; never throws, whatever is handed in as JSON.
 */
export function readQuestionnaire(value: unknown): ReadQuestionnaire {
  try {
    const place = { fields: fieldsOf(value, ''), pointer: '' };
    if (fieldOf(place.fields, 'resourceType') !== 'Questionnaire')
      throw new Refusal('', 'not-a-questionnaire');
    const count = { items: 0 };
    const questionnaire: Questionnaire = {
      resourceType: 'Questionnaire',
      status: neededText(place, 'status'),
      ...textAt(place, 'url'),
      ...textAt(place, 'version'),
      ...textAt(place, 'name'),
      ...textAt(place, 'title'),
      ...textAt(place, 'language'),
      ...textAt(place, 'purpose'),
      ...textAt(place, 'copyright'),
      ...listAt(place, 'code', readCoding),
      ...listAt(place, 'item', (at) => readItem(at, 1, count), questionnaireLimits.items),
    };
    if ((questionnaire.item ?? []).length === 0) throw new Refusal('/item', 'missing');
    return { ok: true, questionnaire };
  } catch (fault) {
    if (fault instanceof Refusal) return { ok: false, pointer: fault.pointer, reason: fault.reason };
    throw fault;
  }
}
