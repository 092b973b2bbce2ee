import { formatDateTime } from '@xinan/cn/dates';
import type { OutputOf } from '@xinan/contract-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { PageTitle, ProblemNotice, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { listMyAccesses } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';

type Page = OutputOf<typeof listMyAccesses>;

function Access({ access }: { access: Page['rows'][number] }) {
  const t = useText(residentWords);
  const say = useSay();
  const { locale } = useApp();
  const place = access.place ? say(access.place) : '';
  return (
    <li class="row access">
      <span class="row__text">
        <strong>{access.isMe ? t('me') : [access.who, say(access.role)].filter(Boolean).join(' · ')}</strong>
        {place && !access.isMe && <span class="row__hint">{place}</span>}
        <span class="row__hint">
          {say(access.action)} · {t('purpose')}
          {locale === 'zh' ? '：' : ': '}
          {say(access.purpose)}
        </span>
        <time class="row__hint" dateTime={access.at}>
          {formatDateTime(new Date(access.at), locale)}
        </time>
      </span>
    </li>
  );
}

/** `/me/accesses`: every look into my record, newest first. */
export default function AccessesScreen() {
  const t = useText(residentWords);
  const { call } = useApp();
  const page = useLoad<Page>('accesses', (signal) => call(listMyAccesses, { query: {} }, { signal }));
  const [problem, setProblem] = useState<ProblemError>();
  const more = async (shown: Page) => {
    try {
      const next = await call(listMyAccesses, { query: { cursor: shown.nextCursor ?? '' } });
      setProblem(undefined);
      page.replace({ rows: [...shown.rows, ...next.rows], nextCursor: next.nextCursor });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
    }
  };
  return (
    <div class="page stack">
      <PageTitle>{t('accessesTitle')}</PageTitle>
      <p class="lead">{t('accessesLead')}</p>
      <Show load={page}>
        {(data) =>
          data.rows.length === 0 ? (
            <div class="empty">
              <h2>{t('accessesEmpty')}</h2>
              <p>{t('accessesEmptyHint')}</p>
            </div>
          ) : (
            <>
              <ul class="rows">
                {data.rows.map((access, i) => (
                  <Access key={`${access.at}${i}`} access={access} />
                ))}
              </ul>
              {problem && <ProblemNotice problem={problem} />}
              {data.nextCursor && (
                <button
                  type="button"
                  class="button button--quiet button--wide"
                  onClick={() => void more(data)}
                >
                  {t('more')}
                </button>
              )}
            </>
          )
        }
      </Show>
    </div>
  );
}
