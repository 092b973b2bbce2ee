import type { Block } from './document.ts';

/** `1`, `3.2`, `4.1.2`, `第十二条`, each followed by a space. */
const clauseLine = /^(\d{1,2}(?:\.\d{1,2}){1,3}|第[一二三四五六七八九十百零]{1,5}条)[ \u3000]+(.+)$/;
const headingLine = /^(#{1,2})[ \u3000]+(.+)$/;
const itemLine = /^[-•·][ \u3000]+(.+)$/;
const rowLine = /^\|.+\|$/;
const ruleCell = /^:?-+:?$/;
// What no reader sees: control signs, and the signs that turn the direction of writing.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const cellsOf = (line: string): string[] =>
  [
    ...line
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .matchAll(/((?:\\\||[^|])*)(?:\||$)/g),
  ]
    .slice(0, -1)
    .map(([, cell]) => (cell ?? '').replaceAll('\\|', '|').trim());

/** Rows as wide as the head: what is missing stays empty, what is too much joins the last cell. */
function fitRow(cells: readonly string[], width: number): string[] {
  const kept = cells.slice(0, width);
  const rest = cells.slice(width).filter(Boolean);
  if (rest.length > 0) kept[width - 1] = [kept[width - 1] ?? '', ...rest].join(' ');
  return [...kept, ...Array.from({ length: Math.max(0, width - kept.length) }, () => '')];
}

/** The line under a head, which says nothing. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => ruleCell.test(cell));

function readTable(lines: readonly string[]): Block[] {
  const [head, ...rows] = lines.map(cellsOf).filter((cells) => !isRule(cells));
  if (!head) return [];
  return [
    { kind: 'table', head, rows: rows.map((row) => fitRow(row, head.length)).filter((row) => !isRule(row)) },
  ];
}

function readLine(line: string): Block {
  const heading = headingLine.exec(line);
  if (heading) return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] ?? '' };
  const clause = clauseLine.exec(line);
  if (clause) return { kind: 'clause', number: clause[1] ?? '', text: (clause[2] ?? '').trim() };
  return { kind: 'paragraph', text: line };
}

type LineKind = 'item' | 'row' | 'other';
const kindOf = (line: string): LineKind =>
  itemLine.test(line) ? 'item' : rowLine.test(line) ? 'row' : 'other';

/** Lines that stand together: items of one list, rows of one table, every other line alone. */
function groupLines(text: string): { kind: LineKind; lines: string[] }[] {
  const groups: { kind: LineKind; lines: string[] }[] = [];
  let joined = false;
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '') {
      joined = false;
      continue;
    }
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (joined && last?.kind === kind && kind !== 'other') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
    joined = true;
  }
  return groups;
}

/**
 * Reads what an editor wrote: `# ` and `## ` headings, `3.2 ` or `第三条 ` clauses, `- ` items, `| a | b |` tables; every
 * other line is a paragraph. Takes any text and never fails; nothing but words comes out.
 */
export const parseDocument = (text: string): Block[] =>
  groupLines(text).flatMap(({ kind, lines }): Block[] => {
    if (kind === 'item')
      return [{ kind: 'list', items: lines.map((line) => itemLine.exec(line)?.[1]?.trim() ?? '') }];
    if (kind === 'row') return readTable(lines);
    return lines.map(readLine);
  });
