import { Loading, Problem, StateTag, type Tone, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { Checkbox } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { getVersion, type VersionSummary } from '../../contract.ts';
import {
  type Block,
  type ComparedBlock,
  type ComparedRow,
  compareDocuments,
  compareTables,
  foldUnchanged,
  type WordRun,
} from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { BlockView } from './document-view.tsx';

/** Two versions clause by clause, the older first, whichever of them is shown. */
export function Comparison({ one, other }: { one: VersionSummary; other: VersionSummary }): ReactNode {
  const [before, after] = one.number < other.number ? [one, other] : [other, one];
  const old = useRouteQuery(getVersion, { params: { id: before.id } }, { keepPrevious: false });
  const fresh = useRouteQuery(getVersion, { params: { id: after.id } }, { keepPrevious: false });
  const { locale } = useDesk();
  const [oldBody, freshBody] = [old.data?.body[locale], fresh.data?.body[locale]];
  const compared = useMemo(
    () => (oldBody && freshBody ? compareDocuments(oldBody, freshBody) : null),
    [oldBody, freshBody],
  );
  const failed = old.error ? old : fresh.error ? fresh : null;
  if (failed?.error) return <Problem error={failed.error} onRetry={() => void failed.refetch()} />;
  return compared ? (
    <Compared blocks={compared} before={before.number} after={after.number} />
  ) : (
    <Loading rows={14} />
  );
}

interface ComparedProps {
  readonly blocks: readonly ComparedBlock[];
  readonly before: number;
  readonly after: number;
}

function Compared({ blocks, before, after }: ComparedProps): ReactNode {
  const t = useText(words);
  const [onlyChanged, setOnlyChanged] = useState(true);
  const count = (change: ComparedBlock['change']) => blocks.filter((block) => block.change === change).length;
  const sums = { changed: count('changed'), added: count('added'), removed: count('removed') };
  const isSame = sums.changed + sums.added + sums.removed === 0;
  return (
    <section aria-label={t('comparing', { before, after })}>
      <div className="std-compared__head">
        <h2 className="kit-section__title">{t('comparing', { before, after })}</h2>
        <span className="kit-soft">{isSame ? t('compareNone') : t('compareSum', sums)}</span>
        {!isSame && (
          <Checkbox checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)}>
            {t('onlyChanged')}
          </Checkbox>
        )}
      </div>
      <div className="std-document">
        {(onlyChanged && !isSame ? foldUnchanged(blocks) : blocks).map((block, index) =>
          typeof block === 'number' ? (
            <p key={index} className="std-skipped">
              {t('unchangedSkipped', { n: block })}
            </p>
          ) : (
            <ComparedView key={index} block={block} />
          ),
        )}
      </div>
    </section>
  );
}

const tones: Readonly<Record<'added' | 'removed' | 'changed', Tone>> = {
  added: 'lake',
  removed: 'brick',
  changed: 'amber',
};

function ComparedView({ block }: { block: ComparedBlock }): ReactNode {
  const t = useText(words);
  if (block.change === 'same') return <BlockView block={block.block} />;
  return (
    <div className={`std-change std-change--${block.change}`}>
      <StateTag tone={tones[block.change]}>{t(block.change)}</StateTag>
      {block.change === 'changed' ? (
        <ChangedBlock before={block.before} after={block.block} words={block.words} />
      ) : (
        <BlockView block={block.block} />
      )}
    </div>
  );
}

function ChangedBlock({
  before,
  after,
  words: runs,
}: {
  before: Block;
  after: Block;
  words: readonly WordRun[];
}): ReactNode {
  if (before.kind === 'table' && after.kind === 'table') {
    const rows = compareTables(before, after);
    if (rows) return <ComparedTable rows={rows} />;
  }
  return (
    <p className="std-change__words">
      <Runs runs={runs} />
    </p>
  );
}

/** The head and the rows that changed; the others would only hide them. */
function ComparedTable({ rows }: { rows: readonly ComparedRow[] }): ReactNode {
  const [head, ...body] = rows;
  if (!head) return null;
  return (
    <div className="std-table" role="region" aria-label={head.cells.map(plain).join(' · ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.cells.map((runs, index) => (
              <th key={index} scope="col">
                <Runs runs={runs} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body
            .filter(({ change }) => change !== 'same')
            .map(({ cells }, line) => (
              <tr key={line}>
                {cells.map((runs, index) => (
                  <td key={index}>
                    <Runs runs={runs} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const plain = (runs: readonly WordRun[]): string => runs.map(({ text }) => text).join('');

function Runs({ runs }: { runs: readonly WordRun[] }): ReactNode {
  return runs.map(({ change, text }, index) =>
    change === 'added' ? (
      <ins key={index}>{text}</ins>
    ) : change === 'removed' ? (
      <del key={index}>{text}</del>
    ) : (
      text
    ),
  );
}
