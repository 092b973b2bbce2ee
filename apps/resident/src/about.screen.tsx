import { Link, PageTitle, Picture, useText } from '@xinan/resident-kit';
import { springFields } from '@xinan/ui/pictures';
import { useState } from 'preact/hooks';
import { aboutWords } from './about-words.ts';
import { clearDevice } from './quick-exit.ts';

type Key = Parameters<ReturnType<typeof useText<(typeof aboutWords)['zh']>>>[0];

const sections = [
  { title: 'keepTitle', lines: ['keep1', 'keep2', 'keep3', 'keep4'] },
  { title: 'whoTitle', lines: ['who1', 'who2', 'who3', 'who4'] },
  { title: 'noTitle', lines: ['no1', 'no2'] },
] as const satisfies readonly { title: Key; lines: readonly Key[] }[];

function Sources() {
  const t = useText(aboutWords);
  return (
    <section class="stack">
      <h2>{t('sourcesTitle')}</h2>
      <p>{t('sourcesLead')}</p>
      <Link to="/licences" class="button button--quiet">
        {t('sourcesOpen')}
      </Link>
    </section>
  );
}

function ClearDevice() {
  const t = useText(aboutWords);
  const [cleared, setCleared] = useState(false);
  return (
    <div class="cluster">
      <button type="button" class="button button--quiet" onClick={() => (clearDevice(), setCleared(true))}>
        {t('clear')}
      </button>
      <p role="status">{cleared && t('cleared')}</p>
    </div>
  );
}

/** `/about`: what this is, what is kept, who sees it, where the questionnaires come from. */
export default function AboutScreen() {
  const t = useText(aboutWords);
  return (
    <div class="page stack">
      <Picture svg={springFields} low />
      <PageTitle>{t('title')}</PageTitle>
      <section class="prose">
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
        <p>{t('whatNot')}</p>
      </section>
      {sections.map(({ title, lines }) => (
        <section key={title} class="prose">
          <h2>{t(title)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <ClearDevice />
      <Sources />
      <p class="soft small">{t('licence')}</p>
    </div>
  );
}
