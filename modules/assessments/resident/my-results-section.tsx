import { ProblemError } from '@xinan/contract-kit/client';
import { ProblemNotice, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { claimResult, listMyResults, listMyTrends, type Result, type Trend } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { coursesOf } from './history.ts';
import { MyCourse } from './my-results.tsx';
import { ReceiptField } from './receipt-field.tsx';

interface Page {
  rows: Result[];
  nextCursor: string | null;
}

function Empty() {
  const t = useText(resultWords);
  return (
    <div class="empty">
      <h3>{t('mineEmpty')}</h3>
      <p>{t('mineEmptyHint')}</p>
    </div>
  );
}

function Courses({
  page,
  trends,
  onMore,
  problem,
}: {
  page: Page;
  /** Undefined until they are known: the results do not wait for them. */
  trends: readonly Trend[] | undefined;
  onMore: () => void;
  problem: ProblemError | undefined;
}) {
  const t = useText(resultWords);
  if (page.rows.length === 0) return <Empty />;
  return (
    <>
      {coursesOf(page.rows).map((course) => (
        <MyCourse
          key={course.instrumentId}
          course={course}
          trend={trends && (trends.find(({ instrumentId }) => instrumentId === course.instrumentId) ?? null)}
        />
      ))}
      {problem && <ProblemNotice problem={problem} retry={onMore} />}
      {page.nextCursor && (
        <button type="button" class="button button--quiet button--wide" onClick={onMore}>
          {t('more')}
        </button>
      )}
    </>
  );
}

/** My results over time, and the way to bring one in by its receipt code. */
export function MyResults() {
  const t = useText(resultWords);
  const { call, callWithCode } = useApp();
  const page = useLoad<Page>('mine', (signal) => call(listMyResults, { query: {} }, { signal }));
  const trends = useLoad('trends', (signal) => call(listMyTrends, {}, { signal }));
  const [problem, setProblem] = useState<ProblemError>();
  const [claimed, setClaimed] = useState(false);
  const more = async () => {
    if (page.state !== 'ready' || page.data.nextCursor === null) return;
    try {
      const next = await call(listMyResults, { query: { cursor: page.data.nextCursor } });
      setProblem(undefined);
      page.replace({ rows: [...page.data.rows, ...next.rows], nextCursor: next.nextCursor });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
    }
  };
  const claim = async (claimCode: string) => {
    await callWithCode(claimCode)(claimResult, {});
    setClaimed(true);
    page.reload();
    trends.reload();
  };
  return (
    <section class="stack" aria-labelledby="mine">
      <h2 id="mine">{t('mineTitle')}</h2>
      <Show load={page} blocks={1}>
        {(data) => (
          <Courses
            page={data}
            trends={trends.state === 'ready' ? trends.data.trends : undefined}
            onMore={() => void more()}
            problem={problem}
          />
        )}
      </Show>
      <details class="card fold">
        <summary>{t('claimTitle')}</summary>
        <ReceiptField
          button={t('claimButton')}
          hint={`${t('claimHint')} ${t('receiptLead')}`}
          onCode={claim}
        />
      </details>
      <p role="status">{claimed && t('claimed')}</p>
    </section>
  );
}
