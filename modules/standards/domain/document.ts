/** One block of a standard's text. Plain words throughout: nothing in it is ever read as markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'clause'; readonly number: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The longest text of one language, in characters as written. */
export const longestText = 60_000;

/** Where a block can be linked to: `clause-3.2` for a clause, `part-4` for a heading; others have no anchor. */
export function anchorOf(block: Block, index: number): string | undefined {
  if (block.kind === 'clause') return `clause-${block.number}`;
  return block.kind === 'heading' ? `part-${index}` : undefined;
}

export interface ContentsEntry {
  readonly anchor: string;
  readonly level: 1 | 2;
  readonly text: string;
}

/** The headings in order, with their anchors. */
export const contentsOf = (blocks: readonly Block[]): ContentsEntry[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ anchor: `part-${index}`, level: block.level, text: block.text }] : [],
  );

/** A block as one line of words, for comparing and searching. */
export function plainText(block: Block): string {
  switch (block.kind) {
    case 'clause':
      return `${block.number} ${block.text}`;
    case 'list':
      return block.items.map((item) => `· ${item}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
    default:
      return block.text;
  }
}

/** Numbers that more than one clause bears; a reference to them would lead nowhere certain. */
export function repeatedNumbers(blocks: readonly Block[]): string[] {
  const numbers = blocks.flatMap((block) => (block.kind === 'clause' ? [block.number] : []));
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))];
}
