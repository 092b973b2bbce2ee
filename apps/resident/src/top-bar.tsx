import { Icon, Link, useApp, useText } from '@xinan/resident-kit';
import { list } from '@xinan/ui/icons';
import { markPlain } from '@xinan/ui/mark';
import { navigation } from './navigation.ts';
import { shellWords } from './words.ts';

/** The name of the site, the ways through it, the other language. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const t = useText(shellWords);
  const { locale, setLocale, place } = useApp();
  return (
    <header class="top">
      <Link to="/" class="top__brand">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant drawn in this repository */}
        <span class="top__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: markPlain }} />
        <span>{t('brand')}</span>
      </Link>
      <nav class="top__nav" aria-label={t('nav')}>
        {navigation.map(({ path, word }) => (
          <Link
            key={path}
            to={path}
            class="button button--plain"
            aria-current={place.path === path ? 'page' : undefined}
          >
            {t(word)}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        class="button button--plain"
        lang={locale === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
      >
        {t('otherLanguage')}
      </button>
      <button type="button" class="button button--plain" aria-haspopup="dialog" onClick={onMenu}>
        <Icon path={list} />
        <span class="only-narrow">{t('menu')}</span>
        <span class="only-wide">{t('display')}</span>
      </button>
    </header>
  );
}
