import './register.css';
import { formatNumber, localDateOf } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  PageHeader,
  serverNow,
  StateTag,
  useDesk,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { namePeriod } from '../../domain/name-period.ts';
import { getRegister, getRegisterHistory, type RegisterValue } from '../../contract.ts';
import { type RegisterElement, registerElements } from '../../domain.ts';
import { formatAmount, withUnit } from '../scores/format.ts';
import type { Place } from './place.ts';
import { gapOf, monthsBack, stateOf, valuesByPlace } from './register-data.ts';
import { ValueDrawer } from './value-drawer.tsx';
import { registerWords } from './words.ts';

const shownMonths = 36;
const noUnits: readonly Place['unit'][] = [];

/** 基础台账: the numbers that indicators are divided by, for the city and its counties, as they hold in a month. */
export default function RegisterScreen(): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const { locale, person } = useDesk();
  const refresh = useRefresh();
  const [filters, change] = useUrlFilters(['month']);
  const [open, setOpen] = useState<Place | null>(null);
  const [done, setDone] = useState('');
  const thisMonth = localDateOf(serverNow()).slice(0, 7);
  const months = monthsBack(thisMonth, shownMonths);
  const month = months.find((each) => each === filters.month) ?? thisMonth;
  const { data, error, refetch } = useRouteQuery(getRegister, { query: { month } });
  const mayRecord = person.roles.includes('city_admin');
  const values = valuesByPlace(data?.values ?? []);
  const units = data?.units ?? noUnits;
  const missing = registerElements.length * units.length - values.size;
  const placeOf = (element: RegisterElement, at: number): Place | null => {
    const unit = units[at];
    return unit ? { element, unit, level: at === 0 ? 'city' : 'county' } : null;
  };
  const valueOf = ({ element, unit }: Place) => values.get(`${element.id} ${unit.code}`);
  const recorded = (kept: RegisterValue, { element, unit }: Place) => {
    setOpen(null);
    setDone(
      t('saved', {
        element: say(element.name),
        unit: say(unit.name),
        value: withUnit(formatNumber(kept.value), say(element.unit)),
      }),
    );
    void refresh(getRegister, getRegisterHistory);
  };
  const cellOf = (element: RegisterElement, at: number): ReactNode => {
    const place = placeOf(element, at);
    if (!place) return null;
    const parts = units.slice(1).map(({ code }) => values.get(`${element.id} ${code}`)?.value);
    const gap = at === 0 ? gapOf(valueOf(place)?.value, parts) : null;
    return (
      <Cell place={place} value={valueOf(place)} month={month} gap={gap} onOpen={() => setOpen(place)} />
    );
  };
  const columns: DataColumn<RegisterElement>[] = [
    {
      key: 'element',
      title: t('element'),
      fixed: true,
      width: 210,
      render: (element) => <ElementName element={element} />,
      text: ({ name }) => say(name),
    },
    ...units.map(
      (unit, at): DataColumn<RegisterElement> => ({
        key: unit.code,
        title: say(unit.name),
        align: 'right',
        render: (element) => cellOf(element, at),
        text: (element) => values.get(`${element.id} ${unit.code}`)?.value ?? null,
      }),
    ),
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        state={
          units.length > 0 && (
            <StateTag tone={missing > 0 ? 'amber' : 'lake'}>
              {missing > 0 ? t('missingN', { n: missing }) : t('allThere')}
            </StateTag>
          )
        }
        hint={t(mayRecord ? 'hint' : 'hintReader')}
        actions={
          <Select<string>
            aria-label={t('month')}
            className="register-month"
            value={month}
            options={months.map((value) => ({ value, label: namePeriod(value, locale) }))}
            onChange={(value) => change({ month: value === thisMonth ? undefined : value })}
          />
        }
      />
      <p role="status" className="register-done">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      <DataTable<RegisterElement>
        id="indicators.register"
        caption={t('caption')}
        columns={columns}
        rows={data && (units.length > 0 ? registerElements : [])}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        exportName={t('title')}
        card={(element) => (
          <>
            <ElementName element={element} />
            <dl className="register-card">
              {units.map((unit, at) => (
                <div key={unit.code}>
                  <dt>{say(unit.name)}</dt>
                  <dd>{cellOf(element, at)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        empty={<Empty title={t('empty')} hint={t('emptyHint')} />}
      />
      {open && (
        <ValueDrawer
          key={`${open.element.id} ${open.unit.code}`}
          place={open}
          value={valueOf(open)}
          mayRecord={mayRecord}
          onClose={() => setOpen(null)}
          onRecorded={(kept) => recorded(kept, open)}
        />
      )}
    </>
  );
}

function ElementName({ element }: { element: RegisterElement }): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const notes = [say(element.unit), element.kind === 'stock' ? t('monthly') : ''];
  return (
    <span className="register-name">
      <strong>{say(element.name)}</strong>
      <small>{notes.filter(Boolean).join(' · ')}</small>
    </span>
  );
}

interface CellProps {
  readonly place: Place;
  readonly value: RegisterValue | undefined;
  readonly month: string;
  /** Of the city: off the sum of its counties. */
  readonly gap: number | null;
  readonly onOpen: () => void;
}

function Cell({ place, value, month, gap, onOpen }: CellProps): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const { locale } = useDesk();
  const { element, unit } = place;
  const state = stateOf(element.kind, value, month);
  const shown = value ? formatNumber(value.value) : t('missing');
  return (
    <button
      type="button"
      className={`register-cell register-cell--${state}`}
      aria-label={t('openCell', { element: say(element.name), unit: say(unit.name), value: shown })}
      onClick={onOpen}
    >
      <span className="kit-num">{shown}</span>
      {value && state === 'carried' && (
        <small>{t('carried', { month: namePeriod(value.month, locale) })}</small>
      )}
      {gap !== null && <small className="register-gap">{t('gap', { n: formatAmount(gap) })}</small>}
    </button>
  );
}
