import type { InstrumentDraft, Locale, Wording } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';

/** Highest storable answer: 255 marks an unanswered item in packed answers. */
const HIGHEST_VALUE = 254;

const ID = /^[a-z][a-z0-9_]*$/;

/** Faults for every id that appears twice. */
function duplicates(path: string, ids: readonly (string | number)[]): InstrumentFault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `${path}[${index}]`, code: 'duplicate', message: `${id} appears twice` }]
      : [],
  );
}

/** Ids become keys of plain objects, so a name every object already has is no id. */
const isPlainId = (id: string): boolean => ID.test(id) && !(id in Object.prototype);

function checkIds(draft: InstrumentDraft): InstrumentFault[] {
  const named: readonly (readonly [path: string, id: string])[] = [
    ['id', draft.id],
    ...Object.keys(draft.optionSets).map((id) => ['optionSets', id] as const),
    ...draft.items.map(({ id }, index) => [`items[${index}].id`, id] as const),
    ...draft.scales.map(({ id }, index) => [`scales[${index}].id`, id] as const),
  ];
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...named.flatMap(([path, id]) =>
      isPlainId(id) ? [] : [{ path, code: 'malformed-id', message: `${id} is not a plain id` }],
    ),
    ...duplicates('items', ids(draft.items)),
    ...duplicates('scales', ids(draft.scales)),
    ...duplicates('alerts', ids(draft.alerts)),
  ];
}

function checkOptions(draft: InstrumentDraft): InstrumentFault[] {
  const used = new Set(draft.items.map(({ options }) => options));
  return Object.entries(draft.optionSets).flatMap(([id, options]) => {
    const path = `optionSets.${id}`;
    return [
      ...(used.has(id) ? [] : [{ path, code: 'unused-option-set', message: 'no item uses it' }]),
      ...(Object.hasOwn(draft.optionProvenance, id)
        ? []
        : [
            {
              path: `optionProvenance.${id}`,
              code: 'missing-provenance',
              message: 'the options have no provenance',
            },
          ]),
      ...duplicates(
        path,
        options.map(({ value }) => value),
      ),
      ...options.flatMap(({ value }, index) =>
        value >= 0 && value <= HIGHEST_VALUE
          ? []
          : [
              {
                path: `${path}[${index}].value`,
                code: 'value-not-storable',
                message: `${value} is not 0–254`,
              },
            ],
      ),
    ];
  });
}

/** A language released as ready must have every word a respondent reads. */
function checkWording(draft: InstrumentDraft, locale: Locale): InstrumentFault[] {
  if (!draft.release[locale].startsWith('ready')) return [];
  const absent = (path: string, text: Wording): InstrumentFault[] =>
    text[locale] === null
      ? [
          {
            path: `${path}.${locale}`,
            code: 'missing-wording',
            message: 'released as ready, but has no words',
          },
        ]
      : [];
  return [
    ...absent('stem.text', draft.stem.text),
    ...draft.items.flatMap((item, index) => absent(`items[${index}].text`, item.text)),
    ...Object.entries(draft.optionSets).flatMap(([id, options]) =>
      options.flatMap((option, index) => absent(`optionSets.${id}[${index}].text`, option.text)),
    ),
  ];
}

/** Faults in what a respondent reads and may answer. */
export function checkAnswers(draft: InstrumentDraft): InstrumentFault[] {
  return [
    ...checkIds(draft),
    ...checkOptions(draft),
    ...checkWording(draft, 'zh'),
    ...checkWording(draft, 'en'),
  ];
}
