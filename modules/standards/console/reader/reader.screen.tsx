import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  useLive,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import type { ReactNode } from 'react';
import { getStandard, getVersion, type StandardPage, type VersionSummary } from '../../contract.ts';
import { standardKinds } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { StandingTag, useValidity } from '../pieces.tsx';
import '../standards.css';
import { otherVersion, shownVersion } from './choose-version.ts';
import { Comparison } from './comparison.tsx';
import { ReadText } from './read-text.tsx';
import { VersionActions } from './version-actions.tsx';
import { VersionList } from './version-list.tsx';
import { VersionNotice } from './version-notice.tsx';

const keys = ['v', 'with'] as const;

/** One standard: the version in force, and every version that was. `v` and `with` of the address choose and compare. */
export default function ReaderScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const id = params.id ?? '';
  const { data, error, refetch } = useRouteQuery(getStandard, { params: { id } }, { keepPrevious: false });
  useLive('standards.', (event) => {
    if (event.id === id || event.id === '') void refetch();
  });
  if (data) return <Standard key={id} page={data} />;
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFound')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />;
}

function Standard({ page }: { page: StandardPage }): ReactNode {
  const [filters, change] = useUrlFilters(keys);
  const version = shownVersion(page, filters.v);
  if (!version) return null;
  const other = otherVersion(page, filters.with, version);
  const show = (number: number) => change({ v: String(number), with: undefined });
  return (
    <>
      <Header page={page} version={version} />
      <VersionNotice page={page} version={version} onShow={show} />
      <div className="std-columns">
        <div className="std-columns__main">
          {other ? <Comparison one={version} other={other} /> : <Text key={version.id} version={version} />}
        </div>
        <aside className="std-columns__aside no-print">
          <VersionList
            page={page}
            shown={version}
            other={other}
            onShow={show}
            onCompare={(number) => change({ with: number === undefined ? undefined : String(number) })}
          />
        </aside>
      </div>
    </>
  );
}

function Header({ page, version }: { page: StandardPage; version: VersionSummary }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const validity = useValidity();
  return (
    <PageHeader
      back={{ to: '/standards', label: t('back') }}
      title={say(version.title)}
      state={
        <>
          <StandingTag version={version} today={page.today} />
          <span className="kit-num">{t('versionNo', { n: version.number })}</span>
        </>
      }
      hint={
        <span className="kit-hint">
          <span className="kit-num">{page.code}</span>
          <span>{say(standardKinds[page.kind])}</span>
          <span>{say(version.owner)}</span>
          <span className="kit-num">{validity(version)}</span>
          {version.isPublic && <span>{t('open')}</span>}
        </span>
      }
      actions={<VersionActions page={page} version={version} />}
    />
  );
}

function Text({ version }: { version: VersionSummary }): ReactNode {
  const { data, error, refetch } = useRouteQuery(
    getVersion,
    { params: { id: version.id } },
    { keepPrevious: false },
  );
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <ReadText version={data} /> : <Loading rows={14} />;
}
