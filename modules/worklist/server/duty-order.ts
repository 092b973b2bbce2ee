/**
 * The order of a work list: overdue first by due time, then urgent, then the rest by due time. Each part is read from
 * an index by due time, so a list of a hundred thousand duties costs what its first page costs.
 */
export const parts = ['overdue', 'urgent', 'ordinary'] as const;
export type DutyPart = (typeof parts)[number];

/** Where the next page begins; `asOf` keeps the parts as they were when the first page was read. */
export interface DutyCursor {
  readonly asOf: string;
  readonly part: DutyPart;
  readonly dueAt: string;
  readonly id: string;
}

const shape = /^([\dT:.Z-]{24})\|(overdue|urgent|ordinary)\|([\d: .+-]+)\|([0-9a-f-]{36})$/;

export const writeDutyCursor = ({ asOf, part, dueAt, id }: DutyCursor): string =>
  Buffer.from(`${asOf}|${part}|${dueAt}|${id}`).toString('base64url');

/** The cursor in the text, or undefined where this list did not give it. */
export function readDutyCursor(text: string): DutyCursor | undefined {
  const [, asOf, part, dueAt, id] = shape.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return asOf && part && dueAt && id ? { asOf, part: part as DutyPart, dueAt, id } : undefined;
}

/** The parts still to read, the one the cursor stands in first. */
export const partsFrom = (cursor: DutyCursor | undefined): readonly DutyPart[] =>
  parts.slice(cursor ? parts.indexOf(cursor.part) : 0);
