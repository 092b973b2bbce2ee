import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { Comparison, Condition, Instrument } from '@xinan/scoring';
import { itemNumbers } from './item-numbers.ts';
import { methodWords } from './method-words.ts';
import { populations } from './populations.ts';
import { type Pen, takePen } from './pen.ts';
import { footOf, type PaperOptions } from './question-form.ts';

const signs: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '==': '=' };
const keptTogether = (text: string): string => text.replaceAll(' ', '\u00a0');

const nameOf = (instrument: Instrument, scaleId: string, pen: Pen): string => {
  const scale = instrument.scales.find(({ id }) => id === scaleId);
  return scale ? pen.say(scale.name) : scaleId;
};

function pointsTable(instrument: Instrument, pen: Pen): FormBlock {
  const { k, locale } = pen;
  const uses = Map.groupBy(instrument.items, ({ options }) => options);
  return {
    kind: 'table',
    columns: [
      { header: k('items'), share: 2 },
      { header: k('points'), share: 8 },
    ],
    rows: [...uses].map(([set, items]) => [
      itemNumbers(
        instrument,
        items.map(({ id }) => id),
        locale,
      ),
      (instrument.optionSets[set] ?? [])
        .map(({ value, text }) => keptTogether(k('point', { text: text[locale] ?? k('noText'), value })))
        .join('　'),
    ]),
  };
}

function scalesTable(instrument: Instrument, pen: Pen): FormBlock {
  const { k, say, locale } = pen;
  return {
    kind: 'table',
    columns: [
      { header: k('scale'), share: 5 },
      { header: k('items'), share: 5 },
      { header: k('reverse'), share: 3 },
      { header: k('method'), share: 6 },
      { header: k('range'), share: 3, align: 'center' },
      { header: k('score'), share: 3 },
    ],
    rows: instrument.scales.map((scale) => [
      say(scale.name),
      itemNumbers(instrument, scale.items, locale),
      itemNumbers(instrument, scale.reverse, locale) || k('none'),
      methodWords(instrument, scale, pen),
      scale.range ? scale.range.join('–') : k('code'),
      '',
    ]),
  };
}

function bandsTable({ bands, scales }: Instrument, pen: Pen): FormBlock[] {
  const { k, say } = pen;
  if (bands.length === 0) return [];
  const named = bands.some(({ norm }) => norm !== 'default');
  const rows = scales.flatMap(({ id, name }) => {
    const norms = Map.groupBy(
      bands.filter(({ scale }) => scale === id),
      ({ norm }) => norm,
    );
    return [...norms].map(([norm, own]) => [
      say(name),
      ...(named ? [norm === 'default' ? '' : norm] : []),
      own
        .map(({ min, max, label }) => k('band', { from: min, to: max, label: say(label) }))
        .map(keptTogether)
        .join('　'),
    ]);
  });
  return [
    { kind: 'heading', text: k('bandsPart') },
    {
      kind: 'table',
      columns: [
        { header: k('scale'), share: 4 },
        ...(named ? [{ header: k('norm'), share: 3 }] : []),
        { header: k('bands'), share: 11 },
      ],
      rows,
    },
  ];
}

function cutoffsTable(instrument: Instrument, pen: Pen): FormBlock[] {
  const { k, say } = pen;
  if (instrument.cutoffs.length === 0) return [];
  return [
    { kind: 'heading', text: k('cutoffsPart') },
    {
      kind: 'table',
      columns: [
        { header: k('scale'), share: 4 },
        { header: k('cutoff'), share: 2, align: 'center' },
        { header: k('meaning'), share: 5 },
        { header: k('population'), share: 4 },
      ],
      rows: instrument.cutoffs.map(({ scale, op, value, label, population }) => [
        nameOf(instrument, scale, pen),
        `${signs[op]} ${value}`,
        say(label),
        populations[population]?.[pen.locale] ?? population,
      ]),
    },
  ];
}

function conditionWords(instrument: Instrument, when: Condition, pen: Pen): string {
  const { k, locale } = pen;
  const { value } = when;
  const op = signs[when.op];
  if ('item' in when) return k('itemIs', { n: itemNumbers(instrument, [when.item], locale), op, value });
  if ('anyItem' in when)
    return k('anyItemIs', { n: itemNumbers(instrument, when.anyItem, locale), op, value });
  if ('allItems' in when)
    return k('allItemsAre', { n: itemNumbers(instrument, when.allItems, locale), op, value });
  return k('scaleIs', { scale: nameOf(instrument, when.scale, pen), op, value });
}

function rulesBlocks(instrument: Instrument, pen: Pen): FormBlock[] {
  const { k, say } = pen;
  const skipPoints = new Set((instrument.skips ?? []).map(({ as }) => as));
  const alerts = instrument.alerts.map((alert) =>
    k('alert', {
      when: conditionWords(instrument, alert.when, pen),
      message: say(alert.message),
      level: `${k(levelWords[alert.level])}${k(alert.official ? 'official' : 'ownRule')}`,
    }),
  );
  const lines = [
    k('missing', { rule: say(instrument.missing.text) }),
    ...[...skipPoints].map((points) => k('skipped', { points })),
    ...(alerts.length > 0 ? [k('alerts'), ...alerts] : []),
  ];
  return [
    { kind: 'heading', text: k('rulesPart') },
    { kind: 'paragraph', text: lines.join('\n') },
  ];
}

const levelWords = {
  'follow-up': 'level_follow_up',
  urgent: 'level_urgent',
  'emergency-review': 'level_emergency_review',
} as const;

/** The scoring key on a sheet of its own: points, scales, bands, cut-offs, rules. Never handed to who answers. */
export function keyForm(instrument: Instrument, options: PaperOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { k, say } = pen;
  const { conditions } = instrument.licence;
  const terms = pen.list(conditions);
  return {
    locale: pen.locale,
    compact: true,
    title: k('title'),
    subtitle: say(instrument.name),
    documentNumber: k('scaleTitle', { abbr: instrument.abbr, edition: instrument.edition }),
    foot: footOf(instrument, options, pen),
    blocks: [
      { kind: 'note', text: k('staffOnly') },
      { kind: 'heading', text: k('pointsPart') },
      pointsTable(instrument, pen),
      { kind: 'heading', text: k('scalesPart') },
      scalesTable(instrument, pen),
      ...bandsTable(instrument, pen),
      ...cutoffsTable(instrument, pen),
      ...rulesBlocks(instrument, pen),
      ...(conditions.length > 0 ? [{ kind: 'note', text: k('terms', { terms }) } as const] : []),
    ],
  };
}
