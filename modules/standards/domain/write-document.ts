import type { Block } from './document.ts';

const writeRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'clause':
      return `${block.number} ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [writeRow(block.head), writeRow(block.head.map(() => '---')), ...block.rows.map(writeRow)].join(
        '\n',
      );
    case 'paragraph':
      return block.text;
  }
}

/** The text an editor sees; `parseDocument` reads it back to the same blocks. */
export const writeDocument = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n\n');
