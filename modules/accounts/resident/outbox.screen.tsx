import { formatDateTime } from '@xinan/cn/dates';
import { Link, PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { useEffect } from 'preact/hooks';
import { listDemoOutbox } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';

const lookEveryMs = 5_000;

/** `/demo/outbox`: what the demonstration would have sent by SMS. */
export default function OutboxScreen() {
  const t = useText(residentWords);
  const { call, locale } = useApp();
  const outbox = useLoad('outbox', (signal) => call(listDemoOutbox, {}, { signal }));
  useEffect(() => {
    const look = () => void call(listDemoOutbox, {}).then(outbox.replace, () => undefined);
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }, [call]);
  return (
    <div class="page stack">
      <PageTitle>{t('outboxTitle')}</PageTitle>
      <p class="lead">{t('outboxLead')}</p>
      <p>
        <Link to="/me">{t('backToMe')}</Link>
      </p>
      <Show load={outbox}>
        {({ messages }) =>
          messages.length === 0 ? (
            <div class="empty">
              <h2>{t('outboxEmpty')}</h2>
              <p>{t('outboxEmptyHint')}</p>
            </div>
          ) : (
            <ul class="rows">
              {messages.map((message) => (
                <li key={message.id} class="row">
                  <span class="row__text">
                    {message.text}
                    <span class="row__hint num">
                      {message.phone} · {formatDateTime(new Date(message.at), locale)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </div>
  );
}
