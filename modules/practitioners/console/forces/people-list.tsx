import { formatDate } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  FilterBar,
  RoomLink,
  serverNow,
  StateTag,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { localDateOf } from '@xinan/cn/dates';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listPanel, type PersonRow } from '../../contract.ts';
import { nameSpeciality, type PanelName, panelNames, specialities } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { AvailabilityTag, Load, SpecialityTags } from '../pieces.tsx';
import { isFiltered, noFilters, peopleQuery } from './filters.ts';
import type { ForceListProps } from './team-list.tsx';
import { usePlaces } from './use-places.ts';

const pageSize = 100;

function usePeopleColumns(panel: PanelName): DataColumn<PersonRow>[] {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const today = localDateOf(serverNow());
  const between = locale === 'zh' ? '、' : ', ';
  const letter: DataColumn<PersonRow> = {
    key: 'letterUntil',
    title: t('letterUntil'),
    width: 140,
    render: ({ letterUntil }) =>
      letterUntil === null ? (
        '—'
      ) : letterUntil < today ? (
        <StateTag tone="amber">{t('letterOver')}</StateTag>
      ) : (
        formatDate(letterUntil, locale)
      ),
    text: ({ letterUntil }) => letterUntil,
  };
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      width: 170,
      render: (row) => (
        <span className="force-person">
          <RoomLink to={`/practitioners/${row.practitionerId}`}>{row.name}</RoomLink>
          <span className="kit-soft">{row.title ?? say(row.professionName)}</span>
        </span>
      ),
      text: (row) => row.name,
    },
    {
      key: 'specialities',
      title: t('specialities'),
      render: (row) => <SpecialityTags words={row.specialities} />,
      text: (row) => row.specialities.map((word) => say(nameSpeciality(word))).join(between),
    },
    {
      key: 'region',
      title: t('region'),
      width: 170,
      render: (row) => row.regionName,
      text: (row) => row.regionName,
    },
    {
      key: 'load',
      title: t('load'),
      width: 100,
      render: (row) => <Load {...row} />,
      text: (row) => t('loadOf', { open: row.openCases, most: row.mostCases }),
    },
    {
      key: 'availability',
      title: t('availability'),
      width: 120,
      render: (row) => <AvailabilityTag available={row.available} />,
      text: (row) => t(row.available ? 'available' : 'notAvailable'),
    },
    ...(panel === 'consultant' ? [letter] : []),
    {
      key: 'why',
      title: t('why'),
      render: (row) => <p className="force-why">{row.reasons.map(say).join(' · ')}</p>,
      text: (row) => row.reasons.map(say).join(' · '),
    },
    {
      key: 'profession',
      title: t('profession'),
      optional: true,
      render: (row) => say(row.professionName),
      text: (row) => say(row.professionName),
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

/** People of one panel in the order in which to ask them. */
export function PeopleList({ panel, filters, onChange }: ForceListProps & { panel: PanelName }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const places = usePlaces();
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch, isFetching } = useRouteQuery(listPanel, {
    params: { panel },
    query: { ...peopleQuery(filters), limit },
  });
  useLiveRefetch('teams.', refetch);
  const skills = Object.entries(specialities).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <>
      {data && <p className="force-count">{t('peopleShown', { n: data.total })}</p>}
      <DataTable<PersonRow>
        id={`practitioners.${panel}`}
        caption={say(panelNames[panel])}
        columns={usePeopleColumns(panel)}
        rows={data?.rows}
        rowKey={({ practitionerId }) => practitionerId}
        error={error}
        onRetry={() => void refetch()}
        to={({ practitionerId }) => `/practitioners/${practitionerId}`}
        card={(row) => <PersonCard row={row} />}
        filters={
          <FilterBar
            filters={filters}
            onChange={onChange}
            searchLabel={t('searchName')}
            present={null}
            choices={[
              { key: 'available', label: t('availableOnly') },
              { key: 'speciality', label: t('anySpeciality'), options: skills },
              ...(places.length > 0 ? [{ key: 'region' as const, label: t('region'), options: places }] : []),
            ]}
          />
        }
        {...(data && data.total > data.rows.length
          ? { more: { has: true, loading: isFetching, load: () => setLimit(limit + pageSize) } }
          : {})}
        empty={
          <Empty
            picture={null}
            title={t('emptyPeople')}
            {...(isFiltered(filters)
              ? {
                  hint: t('emptyHint'),
                  action: <Button onClick={() => onChange(noFilters)}>{t('clear')}</Button>,
                }
              : {})}
          />
        }
      />
    </>
  );
}

function PersonCard({ row }: { row: PersonRow }): ReactNode {
  const say = useSay();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <RoomLink to={`/practitioners/${row.practitionerId}`}>{row.name}</RoomLink>
        <AvailabilityTag available={row.available} />
      </div>
      <SpecialityTags words={row.specialities} />
      <div className="kit-list-card__where kit-soft">
        {row.title ?? say(row.professionName)} · {row.regionName}
      </div>
      <p className="force-why">{row.reasons.map(say).join(' · ')}</p>
    </div>
  );
}
