import { Icon, Link, useApp, useSay, useText } from '@xinan/resident-kit';
import { forward } from '@xinan/ui/icons';
import type { InstrumentCard as Card } from '@xinan/instruments/contract';
import { choosingWords } from '../locales/resident.ts';
import { agesLine } from './ages.ts';

function onlyOtherLanguage(card: Card, locale: 'zh' | 'en'): 'onlyChinese' | 'onlyEnglish' | null {
  if (card.locales.includes(locale)) return null;
  return locale === 'en' ? 'onlyChinese' : 'onlyEnglish';
}

/** A questionnaire of more topics than these is for anybody. */
const fewTopics = 4;

/** One questionnaire to choose: what it is about (its topics), how long it takes, where it comes from. */
export function InstrumentCard({
  card,
  about,
  first = false,
}: {
  card: Card;
  about: string[];
  first?: boolean;
}) {
  const t = useText(choosingWords);
  const say = useSay();
  const { locale } = useApp();
  const other = onlyOtherLanguage(card, locale);
  const facts = [
    card.abbr,
    t('minutes', { n: card.minutes }),
    t('items', { n: card.items }),
    agesLine(card, t),
  ];
  return (
    <article class={first ? 'card card--lake instrument' : 'card instrument'}>
      {first && <span class="tag tag--dawn">{t('recommended')}</span>}
      <h2 class="instrument__name">
        <Link to="/q" state={{ i: card.id }} class="instrument__link">
          {say(card.name)}
          <Icon path={forward} small />
        </Link>
      </h2>
      <p>
        {about.length > fewTopics
          ? t('aboutAll')
          : about.length > 0 && t('aboutTopics', { topics: about.join(locale === 'zh' ? '、' : ', ') })}
      </p>
      <p class="soft small">{[...facts, other && t(other)].filter(Boolean).join(' · ')}</p>
      <details class="instrument__source small">
        <summary>{t('source')}</summary>
        <p class="soft" lang="en">
          {card.citation}
        </p>
        <p class="soft">{card.licence}</p>
      </details>
    </article>
  );
}
