import { getInstallation } from '../contract.ts';
import { useFrontDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { mark } from '@xinan/ui/mark';
import { riverMorning } from '@xinan/ui/pictures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { frontWords } from '../locales/console.ts';
import type { FrontPageProps } from './front-page.ts';
import './accounts.css';

export interface FrontFrameProps {
  readonly onLanguage: FrontPageProps['onLanguage'];
  /** Beside the form on a desk, below it on a phone; the landscape alone without it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page before sign-in: the form, and the country of two rivers. */
export function FrontFrame({ onLanguage, aside, children }: FrontFrameProps): ReactNode {
  const t = useText(frontWords);
  const say = useSay();
  const { locale } = useFrontDesk();
  const { data } = useRouteQuery(getInstallation, {});
  return (
    <div className={aside ? 'front front--aside' : 'front'}>
      <div className="front__panel">
        <header className="front__top">
          <span className="front__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
          <span className="front__brand">
            <span className="front__name">{t('desk')}</span>
            <span className="front__tagline">
              {data?.cityName && `${say(data.cityName)} · `}
              {t('tagline')}
            </span>
          </span>
          <Button
            type="text"
            className="front__language"
            lang={locale === 'zh' ? 'en' : 'zh-CN'}
            title={t('languageHint')}
            onClick={() => onLanguage(locale === 'zh' ? 'en' : 'zh')}
          >
            {t('language')}
          </Button>
        </header>
        <main className="front__main">{children}</main>
      </div>
      {aside ? (
        <div className="front__aside">
          <div className="front__words">{aside}</div>
          <div
            className="front__scenery"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: riverMorning }}
          />
        </div>
      ) : (
        <div
          className="front__picture"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: riverMorning }}
        />
      )}
    </div>
  );
}
