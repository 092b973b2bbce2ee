import type { ReactNode } from 'react';
import { anchorOf, type Block } from '../../domain.ts';

/** What we mark as our default and no rule; shown quieter than the rule itself. */
const defaultMark = /(（可由本市调整）|\(may be set by the city\))/;

/** Plain words; only the mark of a default is set apart. */
function Words({ text }: { text: string }): ReactNode {
  return text.split(defaultMark).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="std-default">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

interface BlockProps {
  readonly block: Block;
  /** Where the block is linked to; without one it is not. */
  readonly anchor?: string | undefined;
}

/** One block as it is read. Everything in it is text: nothing is ever set as markup. */
export function BlockView({ block, anchor }: BlockProps): ReactNode {
  const id = anchor === undefined ? {} : { id: anchor };
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h2 {...id} className="std-heading">
          {block.text}
        </h2>
      ) : (
        <h3 {...id} className="std-heading std-heading--small">
          {block.text}
        </h3>
      );
    case 'clause':
      return (
        <div {...id} className="std-clause">
          {anchor === undefined ? (
            <span className="std-clause__no">{block.number}</span>
          ) : (
            <a className="std-clause__no" href={`#${anchor}`}>
              {block.number}
            </a>
          )}
          <p>
            <Words text={block.text} />
          </p>
        </div>
      );
    case 'list':
      return (
        <ul className="std-list">
          {block.items.map((item, index) => (
            <li key={index}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <BlockTable block={block} />;
    case 'paragraph':
      return (
        <p className="std-paragraph">
          <Words text={block.text} />
        </p>
      );
  }
}

/** Wide tables are moved within their own frame, by keyboard as well. */
function BlockTable({ block }: { block: Extract<Block, { kind: 'table' }> }): ReactNode {
  return (
    <div className="std-table" role="region" aria-label={block.head.join(' · ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A whole text; `anchors`: its headings and clauses can be linked to, on a page of its own. */
export function DocumentView({
  blocks,
  anchors = false,
}: {
  blocks: readonly Block[];
  anchors?: boolean;
}): ReactNode {
  return (
    <div className="std-document">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} anchor={anchors ? anchorOf(block, index) : undefined} />
      ))}
    </div>
  );
}
