import './office.css';
import { formatDateTime } from '@xinan/cn/dates';
import { PageHeader, RoomLink, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';
import { type OfficeTab, officeTabs } from './office-tabs.ts';

interface OfficePageProps {
  readonly tab: OfficeTab;
  readonly title: string;
  readonly hint: string;
  readonly asOf?: string | undefined;
  readonly actions?: ReactNode;
  /** Period and area, carried to the other pages. */
  readonly query?: string;
  readonly children: ReactNode;
}

/** The frame of the figures: title, the way to the other pages the reader may open, content. */
export function OfficePage({
  tab,
  title,
  hint,
  asOf,
  actions,
  query = '',
  children,
}: OfficePageProps): ReactNode {
  const t = useText(officeWords);
  const { person, locale } = useDesk();
  const mine = officeTabs.filter(({ roles }) => roles.some((role) => person.roles.includes(role)));
  return (
    <div className="off-page">
      <PageHeader
        title={title}
        hint={hint}
        state={
          asOf === undefined ? undefined : (
            <time dateTime={asOf}>{t('asOf', { at: formatDateTime(new Date(asOf), locale) })}</time>
          )
        }
        actions={actions}
      />
      <nav className="off-tabs no-print" aria-label={t('sections')}>
        {mine.map(({ id, path }) => (
          <RoomLink key={id} to={path + query} aria-current={id === tab ? 'page' : undefined}>
            {t(id)}
          </RoomLink>
        ))}
      </nav>
      {children}
    </div>
  );
}
