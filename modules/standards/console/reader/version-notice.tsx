import { formatDate } from '@xinan/cn/dates';
import { useDesk, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { StandardPage, VersionSummary } from '../../contract.ts';
import { type Standing, standingOn } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { inForce } from './choose-version.ts';

export interface VersionNoticeProps {
  readonly page: StandardPage;
  readonly version: VersionSummary;
  readonly onShow: (number: number) => void;
}

/** What is not in force says so before its first word, with the way to what is. */
export function VersionNotice({ page, version, onShow }: VersionNoticeProps): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const standing = standingOn(version, page.today);
  if (standing === 'in_force') return null;
  const texts: Readonly<Record<Exclude<Standing, 'in_force'>, string>> = {
    draft: t('draftNotice'),
    upcoming: t('upcomingNotice', { from: version.validFrom ? formatDate(version.validFrom, locale) : '' }),
    superseded: t('supersededNotice'),
    expired: t('expiredNotice'),
    withdrawn: t('withdrawnNotice'),
  };
  const present = inForce(page);
  return (
    <p className="kit-notice std-notice" role="note">
      <span>{texts[standing]}</span>
      {version.withdrawalNote && <span>{t('withdrawnBecause', { reason: version.withdrawalNote })}</span>}
      {present && present.id !== version.id && (
        <Button type="link" size="small" className="no-print" onClick={() => onShow(present.number)}>
          {t('toCurrent')}
        </Button>
      )}
    </p>
  );
}
