import {
  Empty,
  FilterBar,
  Loading,
  PageHeader,
  Problem,
  StateTag,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listSeats, type Seat } from '../../../contract.ts';
import { seatWords } from '../seat-words.ts';
import '../seats.css';
import { DepartmentCard } from './department-card.tsx';
import { SeatForm } from './seat.form.tsx';
import { hasGap, matching, staffingOf } from './staffing.ts';

/** 部门填报岗位: who reports and reviews for which department; the gaps come first. */
export default function SeatsScreen(): ReactNode {
  const t = useText(seatWords);
  const say = useSay();
  const { data, error, refetch } = useRouteQuery(listSeats, {});
  useLiveRefetch('indicators.', refetch);
  const [filters, change] = useUrlFilters(['gaps', 'search']);
  const [adding, setAdding] = useState<Seat['department'] | null>(null);
  const [done, setDone] = useState('');
  const all = data ? staffingOf(data) : undefined;
  const gaps = (all ?? []).filter(hasGap).length;
  const shown = matching(all ?? [], filters.search ?? '').filter(
    (staffing) => filters.gaps !== 'true' || hasGap(staffing),
  );
  const took = (what: string) => {
    setDone(what);
    void refetch();
  };
  return (
    <>
      <PageHeader
        back={{ to: '/indicators/cycles', label: t('back') }}
        title={t('seats')}
        state={
          all &&
          all.length > 0 && (
            <StateTag tone={gaps > 0 ? 'amber' : 'lake'}>
              {gaps > 0 ? t('gaps', { n: gaps }) : t('noGaps')}
            </StateTag>
          )
        }
        hint={t('seatsHint')}
      />
      <div className="seat-bar no-print">
        <FilterBar
          filters={filters}
          onChange={change}
          searchLabel={t('search')}
          present={null}
          choices={[{ key: 'gaps', label: t('show_gaps') }]}
        />
      </div>
      <p role="status" className="seat-done">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      {error && <Problem error={error} compact={data !== undefined} onRetry={() => void refetch()} />}
      {!all && !error && <Loading rows={8} />}
      {all?.length === 0 && <Empty title={t('noDepartments')} hint={t('noDepartmentsHint')} />}
      {all && all.length > 0 && shown.length === 0 && (
        <Empty
          picture={null}
          title={t('none')}
          action={
            <Button onClick={() => change({ gaps: undefined, search: undefined })}>{t('showAll')}</Button>
          }
        />
      )}
      <ul className="seat-list">
        {shown.map((staffing) => (
          <li key={staffing.department.code}>
            <DepartmentCard
              staffing={staffing}
              onAdd={() => setAdding(staffing.department)}
              onEnded={(seat) => took(t('ended', { name: seat.name }))}
            />
          </li>
        ))}
      </ul>
      {adding && (
        <SeatForm
          department={adding}
          seated={data?.seats ?? []}
          onClose={() => setAdding(null)}
          onDone={() => {
            setAdding(null);
            took(t('seated', { department: say(adding.name) }));
          }}
        />
      )}
    </>
  );
}
