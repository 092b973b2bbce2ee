import type { Me } from '@xinan/accounts/contract';
import { Icon, question, useDesk, useText, WaitingForms } from '@xinan/console-kit';
import { language, list, moon, sun } from '@xinan/ui/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Line } from '../live/shared-line.ts';
import { setDark, setLocale } from '../preferences.ts';
import { words } from '../words.ts';
import { LineStatus } from './line-status.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchField } from './search-field.tsx';

export interface TopBarProps {
  readonly me: Me;
  readonly line: Line | null;
  readonly narrow: boolean;
  readonly onMenu: () => void;
  readonly onHelp: () => void;
}

/** Search, the state of the line, language, theme, help, and the person. */
export function TopBar({ me, line, narrow, onMenu, onHelp }: TopBarProps): ReactNode {
  const t = useText(words);
  const { locale, dark } = useDesk();
  const toTheme = t(dark ? 'toLight' : 'toDark');
  return (
    <header className="top-bar no-print">
      {narrow && (
        <Button type="text" aria-label={t('menu')} icon={<Icon path={list} size={20} />} onClick={onMenu} />
      )}
      <SearchField />
      <div className="top-bar__end">
        <WaitingForms />
        {line && <LineStatus line={line} />}
        <Tooltip title={t('languageHint')}>
          <Button
            type="text"
            lang={locale === 'zh' ? 'en' : 'zh-CN'}
            icon={<Icon path={language} />}
            aria-label={`${t('language')} · ${t('languageHint')}`}
            onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
          >
            {narrow ? null : t('language')}
          </Button>
        </Tooltip>
        <Tooltip title={toTheme}>
          <Button
            type="text"
            aria-label={toTheme}
            icon={<Icon path={dark ? sun : moon} />}
            onClick={() => setDark(!dark)}
          />
        </Tooltip>
        {!narrow && (
          <Tooltip title={`${t('help')}  ?`}>
            <Button type="text" aria-label={t('help')} icon={<Icon path={question} />} onClick={onHelp} />
          </Tooltip>
        )}
        <PersonMenu me={me} />
      </div>
    </header>
  );
}
