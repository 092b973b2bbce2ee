import { formatDate } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  FilterBar,
  RoomLink,
  StateTag,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { listTeams, type TeamRow } from '../../contract.ts';
import { teamKinds, teamStatuses } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { type ForceFilter, isFiltered, noFilters, teamQuery } from './filters.ts';
import { usePlaces } from './use-places.ts';

export interface ForceListProps {
  readonly filters: ForceFilter;
  readonly onChange: (next: ForceFilter) => void;
}

function useTeamColumns(): DataColumn<TeamRow>[] {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return [
    {
      key: 'name',
      title: t('team'),
      fixed: true,
      render: (row) => (
        <span className="force-member">
          <RoomLink to={`/teams/${row.id}`}>{say(row.name)}</RoomLink>
          {row.status === 'dissolved' && <StateTag>{say(teamStatuses.dissolved)}</StateTag>}
        </span>
      ),
      text: (row) => say(row.name),
    },
    {
      key: 'kind',
      title: t('kind'),
      width: 150,
      render: (row) => say(teamKinds[row.kind]),
      text: (row) => say(teamKinds[row.kind]),
    },
    {
      key: 'region',
      title: t('region'),
      width: 170,
      render: (row) => row.regionName,
      text: (row) => row.regionName,
    },
    {
      key: 'lead',
      title: t('lead'),
      width: 100,
      render: (row) => row.leadName ?? <span className="kit-soft">{t('noLead')}</span>,
      text: (row) => row.leadName ?? '',
    },
    {
      key: 'members',
      title: t('members'),
      width: 80,
      align: 'right',
      render: (row) => <span className="kit-num">{t('memberCount', { n: row.memberCount })}</span>,
      text: (row) => row.memberCount,
    },
    {
      key: 'foundedOn',
      title: t('foundedOn'),
      optional: true,
      width: 140,
      render: (row) => formatDate(row.foundedOn, locale),
      text: (row) => row.foundedOn,
    },
    {
      key: 'institution',
      title: t('institution'),
      optional: true,
      render: (row) => (row.institutionName ? say(row.institutionName) : '—'),
      text: (row) => (row.institutionName ? say(row.institutionName) : ''),
    },
  ];
}

/** Teams: the city's first, then place by place. */
export function TeamList({ filters, onChange }: ForceListProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const places = usePlaces();
  const { data, error, refetch } = useRouteQuery(listTeams, { query: teamQuery(filters) });
  useLiveRefetch('teams.', refetch);
  const kinds = Object.entries(teamKinds).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <>
      {data && <p className="force-count">{t('teamsShown', { n: data.rows.length })}</p>}
      <DataTable<TeamRow>
        id="practitioners.teams"
        caption={t('teams')}
        columns={useTeamColumns()}
        rows={data?.rows}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/teams/${id}`}
        card={(row) => <TeamCard row={row} />}
        filters={
          <FilterBar
            filters={filters}
            onChange={onChange}
            searchLabel={t('searchTeam')}
            present={{ some: t('activeOnly'), all: t('everyTeam') }}
            choices={[
              { key: 'kind', label: t('kind'), options: kinds },
              ...(places.length > 0 ? [{ key: 'region' as const, label: t('region'), options: places }] : []),
            ]}
          />
        }
        empty={
          isFiltered(filters) ? (
            <Empty
              picture={null}
              title={t('emptyTeams')}
              hint={t('emptyHint')}
              action={<Button onClick={() => onChange(noFilters)}>{t('clear')}</Button>}
            />
          ) : (
            <Empty title={t('noTeams')} hint={t('noTeamsHint')} />
          )
        }
      />
    </>
  );
}

function TeamCard({ row }: { row: TeamRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <div className="kit-list-card">
      <RoomLink to={`/teams/${row.id}`}>{say(row.name)}</RoomLink>
      <div className="kit-list-card__tags">
        <StateTag>{say(teamKinds[row.kind])}</StateTag>
        {row.status === 'dissolved' && <StateTag>{say(teamStatuses.dissolved)}</StateTag>}
      </div>
      <div className="kit-list-card__where kit-soft">
        {row.regionName} · {t('lead')} {row.leadName ?? t('noLead')} · {t('members')}{' '}
        {t('memberCount', { n: row.memberCount })}
      </div>
    </div>
  );
}
