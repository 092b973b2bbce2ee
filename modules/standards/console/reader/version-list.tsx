import { formatDate } from '@xinan/cn/dates';
import { Section, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { StandardPage, VersionSummary } from '../../contract.ts';
import { nameScreen } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { StandingTag, useValidity } from '../pieces.tsx';

export interface VersionListProps {
  readonly page: StandardPage;
  readonly shown: VersionSummary;
  readonly other: VersionSummary | undefined;
  readonly onShow: (number: number) => void;
  readonly onCompare: (number: number | undefined) => void;
}

/** Every version, the newest first; who drafted and who approved; what to compare with. */
export function VersionList({ page, shown, other, onShow, onCompare }: VersionListProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const others = page.versions.filter(({ id }) => id !== shown.id);
  return (
    <>
      {others.length > 0 && (
        <div className="std-compare">
          <label className="kit-soft" htmlFor="std-compare">
            {t('compareWith')}
          </label>
          <Select<number>
            id="std-compare"
            placeholder={t('noCompare')}
            className="std-compare__choice"
            allowClear
            value={other?.number ?? null}
            options={others.map(({ number }) => ({ value: number, label: t('versionNo', { n: number }) }))}
            onChange={(number: number | undefined) => onCompare(number)}
          />
        </div>
      )}
      <Section title={t('history')}>
        <ol className="kit-timeline">
          {page.versions.map((version) => (
            <VersionEntry
              key={version.id}
              version={version}
              today={page.today}
              isShown={version.id === shown.id}
              onShow={() => onShow(version.number)}
            />
          ))}
        </ol>
      </Section>
      <Section title={t('governs')}>
        <p className="std-screens">
          {shown.screens.length === 0 ? (
            <span className="kit-soft">{t('governsNone')}</span>
          ) : (
            shown.screens.map((key) => <StateTag key={key}>{say(nameScreen(key))}</StateTag>)
          )}
        </p>
      </Section>
    </>
  );
}

interface EntryProps {
  readonly version: VersionSummary;
  readonly today: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function VersionEntry({ version, today, isShown, onShow }: EntryProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const validity = useValidity();
  const signed = (name: string, at: string) => `${name} ${formatDate(new Date(at), locale)}`;
  const note = say(version.changeNote);
  const name = t('versionNo', { n: version.number });
  return (
    <li>
      <p className="kit-timeline__what kit-lead">
        {isShown ? (
          <strong aria-current="true">{name}</strong>
        ) : (
          <Button type="link" size="small" className="std-entry" onClick={onShow}>
            {name}
          </Button>
        )}
        <StandingTag version={version} today={today} />
      </p>
      {version.validFrom !== null && <p className="kit-timeline__note kit-num">{validity(version)}</p>}
      {note !== '' && <p className="kit-timeline__note">{note}</p>}
      <p className="kit-by">
        {t('author')} {signed(version.authorName, version.writtenAt)}
      </p>
      <p className="kit-by">
        {version.approverName !== null && version.approvedAt !== null
          ? `${t('approver')} ${signed(version.approverName, version.approvedAt)}`
          : t('notApproved')}
      </p>
    </li>
  );
}
