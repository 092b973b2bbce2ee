import { useSay, useText } from '@xinan/resident-kit';
import type {
  PublicationDocument,
  PublishedIndicator,
  PublishedScore,
  PublishedUnit,
} from '../domain/publication.ts';
import { publicWords } from '../locales/resident.ts';

interface Part {
  readonly document: PublicationDocument;
  readonly unit: PublishedUnit;
}

function Bar({ score, label }: { score: number | null; label: string }) {
  return (
    <span class="index-bar" role="img" aria-label={label}>
      <span class="index-bar__fill" style={{ inlineSize: `${score ?? 0}%` }} />
    </span>
  );
}

const plain = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });

function useValueWords(): (score: PublishedScore | undefined, indicator: PublishedIndicator) => string {
  const t = useText(publicWords);
  const say = useSay();
  return (score, indicator) => {
    if (!score || score.status === 'not_applicable') return t('notApplicable');
    if (score.status === 'suppressed') return t('hidden');
    if (score.status === 'not_reported') return t('notReported');
    if (score.status === 'rejected') return t('rejected');
    return score.value === null
      ? t('notEnough')
      : t('value', { value: plain(score.value), unit: say(indicator.unit) });
  };
}

function Matter({ indicator, unit }: { indicator: PublishedIndicator; unit: PublishedUnit }) {
  const t = useText(publicWords);
  const say = useSay();
  const words = useValueWords();
  const score = unit.scores[indicator.code];
  const { numerator, denominator } = score ?? {};
  return (
    <li class="index-matter">
      <p>
        {say(indicator.name)} <strong>{words(score, indicator)}</strong>
      </p>
      <p class="soft small">
        {say(indicator.definition)}{' '}
        {numerator != null && denominator != null
          ? t('parts', { numerator: plain(numerator), denominator: plain(denominator) })
          : ''}{' '}
        {indicator.mode === 'computed' ? t('counted') : t('by', { department: say(indicator.department) })}
      </p>
    </li>
  );
}

function ThemeCard({ document, unit, code }: Part & { code: string }) {
  const t = useText(publicWords);
  const say = useSay();
  const theme = document.groups.find((group) => group.code === code);
  const score = unit.scores[code];
  if (!theme) return null;
  const shown = score?.enough ? score.score : null;
  const words = shown === null ? t('notEnough') : shown.toFixed(1);
  const groups = document.groups.filter(({ parent }) => parent === code);
  return (
    <li class="card">
      <p class="index-theme">
        <span>{say(theme.name)}</span>
        <strong>{words}</strong>
      </p>
      <Bar score={shown} label={`${say(theme.name)} ${words}`} />
      <details>
        <summary>{t('see')}</summary>
        {groups.map((group) => (
          <section key={group.code}>
            <h3 class="index-group">
              {say(group.name)}{' '}
              <span class="soft">
                {unit.scores[group.code]?.enough
                  ? unit.scores[group.code]?.score?.toFixed(1)
                  : t('notEnough')}
              </span>
            </h3>
            <ul class="index-matters">
              {document.indicators
                .filter(({ parent }) => parent === group.code)
                .map((indicator) => (
                  <Matter key={indicator.code} indicator={indicator} unit={unit} />
                ))}
            </ul>
          </section>
        ))}
      </details>
    </li>
  );
}

/** The five themes as bars, each opening to the concrete matters behind it. */
export function ThemeList({ document, unit }: Part) {
  const t = useText(publicWords);
  const themes = document.groups.filter(({ level }) => level === 'theme');
  return (
    <section>
      <h2>{t('themes')}</h2>
      <ul class="index-themes">
        {themes.map(({ code }) => (
          <ThemeCard key={code} code={code} document={document} unit={unit} />
        ))}
      </ul>
    </section>
  );
}
