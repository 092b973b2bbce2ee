import { Empty, RoomLink, Section, StateTag, useIsNarrow, useSay, useText } from '@xinan/console-kit';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BatchRow } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import {
  type Board,
  type BoardFilter,
  type BoardTotal,
  buildBoard,
  formatShare,
  pressingOf,
  workKinds,
} from './board.ts';

const filters: readonly BoardFilter[] = ['all', 'open', 'flagged'];

/** Completeness and timeliness: who has handed in what, and what the office must look at. */
export function BoardSection({ batches }: { batches: readonly BatchRow[] }): ReactNode {
  const t = useText(cycleWords);
  const narrow = useIsNarrow();
  const [filter, setFilter] = useState<BoardFilter>(() =>
    // A phone starts with what is left to do; the whole board is long there.
    narrow && batches.some(({ done, total }) => done < total) ? 'open' : 'all',
  );
  const board = buildBoard(batches, filter);
  return (
    <Section
      title={t('board')}
      aside={
        <Segmented
          aria-label={t('board')}
          value={filter}
          options={filters.map((value) => ({ value, label: t(`show_${value}`) }))}
          onChange={setFilter}
        />
      }
    >
      {batches.length === 0 ? (
        <Empty picture={null} title={t('noBatches')} hint={t('noBatchesHint')} />
      ) : board.lines.length === 0 ? (
        <Empty
          picture={null}
          title={t('noneShown')}
          action={<Button onClick={() => setFilter('all')}>{t('showAll')}</Button>}
        />
      ) : (
        <>
          <Key />
          {narrow ? <BoardCards board={board} /> : <BoardTable board={board} />}
        </>
      )}
    </Section>
  );
}

function Key(): ReactNode {
  const t = useText(cycleWords);
  return (
    <div className="steer-key">
      <p className="kit-soft">{t('boardHint')}</p>
      <ul>
        {workKinds.map((kind) => (
          <li key={kind}>
            <span className={`steer-dot steer-dot--${kind}`} aria-hidden="true" />
            {t(`key_${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BoardTable({ board }: { board: Board }): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  return (
    <div className="steer-board">
      <table>
        <caption className="kit-hidden">{t('board')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('department')}</th>
            {board.units.map(({ code, name }) => (
              <th key={code} scope="col">
                {say(name)}
              </th>
            ))}
            <th scope="col" className="steer-board__share">
              {t('complete')}
            </th>
            <th scope="col" className="steer-board__share">
              {t('timely')}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.lines.map((line) => (
            <tr key={line.department.code}>
              <th scope="row">{say(line.department.name)}</th>
              {line.cells.map((batch, at) => (
                <td key={board.units[at]?.code}>{batch ? <Cell batch={batch} /> : <NoCell />}</td>
              ))}
              <Shares {...line} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('everyUnit')}</th>
            {board.byUnit.map((unit, at) => (
              <td key={board.units[at]?.code}>
                <span className="kit-num">{t('cell_of', { done: unit.done, total: unit.total })}</span>{' '}
                <span className="kit-soft kit-num">{formatShare(unit.complete)}</span>
              </td>
            ))}
            <Shares {...board.all} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Shares({ complete, timely }: Pick<BoardTotal, 'complete' | 'timely'>): ReactNode {
  return [complete, timely].map((share, at) => (
    <td key={at} className="steer-board__share kit-num">
      {formatShare(share)}
    </td>
  ));
}

function NoCell(): ReactNode {
  const t = useText(cycleWords);
  return (
    <span className="kit-soft" title={t('cell_none')}>
      — <span className="kit-hidden">{t('cell_none')}</span>
    </span>
  );
}

/** How far a form is: what is most pressing in words, the parts as a bar, and what to look at. */
function Cell({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(cycleWords);
  const kind = pressingOf(batch);
  return (
    <RoomLink className="steer-cell" to={`/indicators/batches/${batch.id}`} title={batch.batchNo}>
      <span className="steer-cell__top">
        <span className={`steer-cell__word steer-cell__word--${kind}`}>
          {kind === 'done' ? t('cell_done') : t(`cell_${kind}`, { n: batch[kind] })}
        </span>
        <span className="kit-num kit-soft">{t('cell_of', { done: batch.done, total: batch.total })}</span>
      </span>
      <span className="steer-parts" aria-hidden="true">
        {workKinds
          .toReversed()
          .filter((part) => batch[part] > 0)
          .map((part) => (
            <span key={part} className={`steer-dot--${part}`} style={{ flexGrow: batch[part] }} />
          ))}
      </span>
      <Flags batch={batch} />
    </RoomLink>
  );
}

function Flags({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(cycleWords);
  const { late, returned, mustReview, roundValues, notApplicableWeight } = batch;
  if (!late && !returned && !mustReview && !roundValues) return null;
  return (
    <span className="steer-tags">
      {late > 0 && <StateTag tone="amber">{t('flag_late', { n: late })}</StateTag>}
      {returned > 0 && <StateTag tone="amber">{t('flag_returned', { n: returned })}</StateTag>}
      {mustReview && (
        <span title={t('flag_naHint')}>
          <StateTag tone="brick">{t('flag_na', { share: formatShare(notApplicableWeight) })}</StateTag>
        </span>
      )}
      {roundValues && (
        <span title={t('flag_roundHint')}>
          <StateTag tone="sky">{t('flag_round')}</StateTag>
        </span>
      )}
    </span>
  );
}

function BoardCards({ board }: { board: Board }): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  return (
    <ul className="kit-cards steer-board-cards">
      {board.lines.map((line) => (
        <li key={line.department.code} className="kit-card">
          <h3>{say(line.department.name)}</h3>
          <p className="kit-soft kit-num">
            {t('complete')} {formatShare(line.complete)} · {t('timely')} {formatShare(line.timely)}
          </p>
          <ul>
            {line.cells.map(
              (batch) =>
                batch && (
                  <li key={batch.id}>
                    <span>{say(batch.unit.name)}</span>
                    <Cell batch={batch} />
                  </li>
                ),
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
