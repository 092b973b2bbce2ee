import { formatDate } from '@xinan/cn/dates';
import { Link, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { listMyDisputes } from '../contract.ts';
import { disputeTypes } from '../domain.ts';
import { followWords } from '../locales/resident-follow.ts';

/** On `/me`: the disputes the signed-in resident takes part in. */
export function MyDisputes() {
  const t = useText(followWords);
  const say = useSay();
  const { call, locale } = useApp();
  const mine = useLoad('my disputes', (signal) => call(listMyDisputes, {}, { signal }));
  return (
    <section class="stack" aria-labelledby="my-disputes">
      <h2 id="my-disputes">{t('mineTitle')}</h2>
      <Show load={mine} blocks={1}>
        {({ disputes }) =>
          disputes.length === 0 ? (
            <p class="soft">
              {t('mineEmpty')} <Link to="/disputes">{t('notRegistered')}</Link>
            </p>
          ) : (
            <ul class="rows">
              {disputes.map(({ id, caseNo, type, stage, foundAt, waitsForMe }) => (
                <li key={id}>
                  <Link to="/follow" state={{ id }} class="row">
                    <span class="row__text">
                      {say(disputeTypes[type])}
                      <span class="row__hint">{say(stage)}</span>
                      <span class="row__hint num">
                        {caseNo} · {formatDate(new Date(foundAt), locale)}
                      </span>
                    </span>
                    {waitsForMe && <span class="tag tag--dawn">{t('waitsForMe')}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </section>
  );
}
