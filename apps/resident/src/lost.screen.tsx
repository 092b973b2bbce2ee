import { Link, PageTitle, useText } from '@xinan/resident-kit';
import { shellWords } from './words.ts';

/** An address that leads nowhere. */
export function LostScreen() {
  const t = useText(shellWords);
  return (
    <div class="page empty stack">
      <PageTitle>{t('lostTitle')}</PageTitle>
      <p>{t('lostHint')}</p>
      <Link to="/" class="button">
        {t('toHome')}
      </Link>
    </div>
  );
}
