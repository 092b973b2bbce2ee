import { type Text, text } from '../text.ts';
import type { Catalogue } from './catalogue.ts';
import { functions } from './functions.ts';

export interface Proposal {
  /** What stands in the formula once it is taken, instead of the characters from `from` to `to`. */
  readonly insert: string;
  readonly kind:
    | 'element'
    | 'indicator'
    | 'function'
    | 'input'
    | 'dimension'
    | 'value'
    | 'shift'
    | 'operator';
  readonly says: Text;
}

export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly proposals: readonly Proposal[];
}

interface Situation {
  readonly pattern: RegExp;
  readonly propose: (found: readonly string[], catalogue: Catalogue) => readonly Proposal[];
}

const operand = String.raw`(?:^|[-+*/(,<>=!])\s*`;
const shiftWords: readonly Proposal[] = [
  { insert: 'prev', kind: 'shift', says: text('上一期', 'the previous period') },
  { insert: 'yoy', kind: 'shift', says: text('上年同期', 'the same period last year') },
  { insert: 'ytd', kind: 'shift', says: text('年初至期末', 'from 1 January to the end') },
];
const operators: readonly Proposal[] = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='].map(
  (insert) => ({
    insert,
    kind: 'operator',
    says: text('运算符', 'operator'),
  }),
);

// The last group of each pattern is the beginning of the word at the cursor.
const situations: readonly Situation[] = [
  {
    pattern: /I\{([A-Za-z0-9_-]*)$/,
    propose: (_found, catalogue) => indicatorsOf(catalogue, (code) => code),
  },
  {
    pattern: /([a-z]\w*\.[a-z]\w*)\[(?:[^\]]*,\s*)?([a-z]?\w*)$/,
    propose: ([name = ''], catalogue) =>
      Object.keys(catalogue.elements.get(name)?.dimensions ?? {}).map((insert) => ({
        insert,
        kind: 'dimension',
        says: text('筛选维度', 'filter'),
      })),
  },
  {
    pattern: /([a-z]\w*\.[a-z]\w*)\[(?:[^\]]*,\s*)?([a-z]\w*)\s*=\s*(\w*)$/,
    propose: ([name = '', dimension = ''], catalogue) =>
      (catalogue.elements.get(name)?.dimensions?.[dimension] ?? []).map((insert) => ({
        insert,
        kind: 'value',
        says: text('筛选值', 'filter value'),
      })),
  },
  { pattern: /[\w\]]@([a-z]*)$/, propose: () => shiftWords },
  {
    pattern: new RegExp(`${operand}([a-zI][a-z0-9_.]*|)$`),
    propose: (_found, catalogue) => operandsOf(catalogue),
  },
  { pattern: /[\w)\]}]\s*()$/, propose: () => operators },
];

/** What may stand at a position of an unfinished formula, for an editor; positions are UTF-16. */
export function completeFormula(
  source: string,
  position: number,
  options: { readonly catalogue: Catalogue; readonly mayUseInputs?: boolean },
): Completion {
  const before = source.slice(0, position);
  for (const { pattern, propose } of situations) {
    const found = pattern.exec(before);
    if (!found) continue;
    const begun = found.at(-1) ?? '';
    const proposals = propose(found.slice(1), options.catalogue)
      .filter(({ kind }) => kind !== 'input' || options.mayUseInputs === true)
      .filter(({ insert }) => insert.startsWith(begun) && insert !== begun);
    return { from: position - begun.length, to: position, proposals };
  }
  return { from: position, to: position, proposals: [] };
}

function indicatorsOf({ indicators }: Catalogue, spell: (code: string) => string): readonly Proposal[] {
  return [...indicators].map(([code, { name }]) => ({ insert: spell(code), kind: 'indicator', says: name }));
}

function operandsOf(catalogue: Catalogue): readonly Proposal[] {
  return [
    { insert: 'num', kind: 'input', says: text('分子', 'numerator') },
    { insert: 'den', kind: 'input', says: text('分母', 'denominator') },
    ...[...catalogue.elements].map(
      ([insert, { name }]): Proposal => ({ insert, kind: 'element', says: name }),
    ),
    ...Object.entries(functions).map(
      ([name, { says }]): Proposal => ({ insert: `${name}(`, kind: 'function', says }),
    ),
    ...indicatorsOf(catalogue, (code) => `I{${code}}`),
  ];
}
