import { formatDate } from '@xinan/cn/dates';
import { Icon, Link, useApp, useSay, useText } from '@xinan/resident-kit';
import { info } from '@xinan/ui/icons';
import type { Result } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { BandBar } from './band-bar.tsx';

function Scale({ scale, sameAsTitle }: { scale: Result['scales'][number]; sameAsTitle: boolean }) {
  const say = useSay();
  return (
    <section class="card scale stack">
      {!sameAsTitle && <p class="soft small">{say(scale.name)}</p>}
      <h2>{say(scale.headline)}</h2>
      <p>{say(scale.sentence)}</p>
      <BandBar scale={scale} />
    </section>
  );
}

/** What a result says: first its limits, then where one stands, then what helps. */
export function ResultView({ result }: { result: Result }) {
  const t = useText(resultWords);
  const say = useSay();
  const { locale } = useApp();
  return (
    <div class="stack">
      <div class="notice">
        <Icon path={info} />
        <div>
          <p class="notice__title">{t('limitsTitle')}</p>
          <p>{say(result.limits)}</p>
        </div>
      </div>
      {result.scales.map((scale) => (
        <Scale key={scale.id} scale={scale} sameAsTitle={result.scales.length === 1} />
      ))}
      {result.suggestions.length > 0 && (
        <section class="stack stack--tight">
          <h2>{t('nextTitle')}</h2>
          <ol class="suggestions">
            {result.suggestions.map((suggestion) => (
              <li key={suggestion.zh}>{say(suggestion)}</li>
            ))}
          </ol>
        </section>
      )}
      <p class="soft small">
        {t('about', { name: say(result.instrumentName), abbr: result.abbr })} ·{' '}
        {t('answeredAt', { date: formatDate(new Date(result.submittedAt), locale) })}
      </p>
      <p class="soft small" lang="en">
        {result.citation}
      </p>
      <p class="small no-print">
        <Link to="/licences">{t('licences')}</Link>
      </p>
    </div>
  );
}
