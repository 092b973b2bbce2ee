import { formatDate } from '@xinan/cn/dates';
import { useApp, useText } from '@xinan/resident-kit';
import type { PublicationRow } from '../contract.ts';
import { publicWords } from '../locales/resident.ts';

/** How the figures came about, what was corrected, and the data themselves. */
export function Corrections({ published }: { published: PublicationRow }) {
  const t = useText(publicWords);
  const { locale } = useApp();
  return (
    <section class="card stack">
      <h2>{t('howTitle')}</h2>
      <p>{t('how')}</p>
      {published.correctionReason && (
        <p>
          {t('correction', {
            date: formatDate(new Date(published.publishedAt), locale),
            reason: published.correctionReason,
          })}
        </p>
      )}
      <p>
        <a
          href={`/api/indicators/publications/document?id=${published.id}`}
          download={`xinan-index-${published.period}.json`}
        >
          {t('data')}
        </a>
      </p>
      <p class="soft small index-hash">
        {t('fingerprint')} {published.sha256}
      </p>
    </section>
  );
}
