import type { PageFlow } from './pdf-flow.ts';
import { type Look, ptPerMm } from './pdf-paper.ts';
import { formWords, type SignaturePlace, type SignaturesBlock } from './printed-form.ts';

const look: Look = { sizePt: 12 };
const sealLook: Look = { sizePt: 12, color: '#666' };
const lineHeightPt = 12 * 1.6;
const lineGapPt = 2 * ptPerMm;
const columnGapPt = 12 * ptPerMm;
const rowGapPt = 8 * ptPerMm;
/** A line shorter than this is no place for a name. */
const nameLinePt = 30 * ptPerMm;
/** Keeps the line off the colon. */
const nameGapPt = 3;

interface LaidPlace {
  label: string[];
  /** Where the line to write on begins, in the column; undefined when the name is printed. */
  ruleAtPt: number | undefined;
  date: string[];
  seal: string[];
  heightPt: number;
}

function layPlace(flow: PageFlow, { label, name, date, seal }: SignaturePlace, widthPt: number): LaidPlace {
  const word = formWords(flow.locale);
  const text = (content: string): string[] => flow.lines(content, look, { widthPt }).map((line) => line.text);
  const lines = text(`${label}${word.colon}${name ?? ''}`);
  const usedPt = flow.paper.widthOf(lines.at(-1) ?? '', look);
  const writes = name === undefined;
  const ownLine = writes && widthPt - usedPt < nameLinePt;
  const laid = {
    label: ownLine ? [...lines, ''] : lines,
    ruleAtPt: writes ? (ownLine ? 0 : usedPt + nameGapPt) : undefined,
    date: text(date ?? word.blankDate),
    seal: seal ? text(word.seal) : [],
  };
  const count = laid.label.length + laid.date.length + laid.seal.length;
  const leastPt = (seal ? 36 : 16) * ptPerMm;
  return { ...laid, heightPt: Math.max(leastPt, count * lineHeightPt + 2 * lineGapPt) };
}

function drawPlace(flow: PageFlow, place: LaidPlace, { x, widthPt }: { x: number; widthPt: number }): void {
  let y = flow.y;
  const put = (lines: readonly string[], how: Look): void => {
    for (const line of lines) {
      flow.paper.write(line, how, { x, topPt: y, heightPt: lineHeightPt });
      y += lineHeightPt;
    }
  };
  put(place.label, look);
  if (place.ruleAtPt !== undefined) {
    const end = Math.min(x + widthPt, x + place.ruleAtPt + 1.5 * nameLinePt);
    flow.paper.rule({ x: x + place.ruleAtPt, y: y - 3 }, { x: end, y: y - 3 });
  }
  y += lineGapPt;
  put(place.date, look);
  y += lineGapPt;
  put(place.seal, sealLook);
}

/** Places to sign two side by side; they stay on one page where they can. */
export function drawSignatures(flow: PageFlow, { places }: SignaturesBlock): void {
  const widthPt = (flow.widthPt - columnGapPt) / 2;
  const laid = places.map((place) => layPlace(flow, place, widthPt));
  const rows = laid.flatMap((place, i) => (i % 2 === 0 ? [[place, laid[i + 1]]] : []));
  const heights = rows.map((row) => Math.max(...row.map((place) => place?.heightPt ?? 0)));
  const wholePt = heights.reduce((sum, height) => sum + height + rowGapPt, 0);
  if (wholePt <= flow.pageRoomPt) flow.ensure(wholePt);
  rows.forEach((row, i) => {
    const heightPt = heights[i] ?? 0;
    flow.ensure(heightPt + rowGapPt);
    flow.y += rowGapPt;
    row.forEach((place, column) => {
      if (place) drawPlace(flow, place, { x: flow.leftPt + column * (widthPt + columnGapPt), widthPt });
    });
    flow.y += heightPt;
  });
}
