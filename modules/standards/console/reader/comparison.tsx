import { Loading, Problem, StateTag, type Tone, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { Checkbox } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { getVersion, type VersionSummary } from '../../contract.ts';
import { type ComparedBlock, compareDocuments } from '../../domain.ts';
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

/** Unchanged passages folded to one line each, where only changes are wanted. */
function foldSame(blocks: readonly ComparedBlock[]): (ComparedBlock | number)[] {
  const folded: (ComparedBlock | number)[] = [];
  for (const block of blocks) {
    const last = folded.at(-1);
    if (block.change !== 'same') folded.push(block);
    else if (typeof last === 'number') folded[folded.length - 1] = last + 1;
    else folded.push(1);
  }
  return folded;
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
        {(onlyChanged && !isSame ? foldSame(blocks) : blocks).map((block, index) =>
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
        <p className="std-change__words">
          {block.words.map(({ change, text }, index) =>
            change === 'added' ? (
              <ins key={index}>{text}</ins>
            ) : change === 'removed' ? (
              <del key={index}>{text}</del>
            ) : (
              text
            ),
          )}
        </p>
      ) : (
        <BlockView block={block.block} />
      )}
    </div>
  );
}
