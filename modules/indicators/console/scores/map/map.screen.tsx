import {
  Empty,
  Loading,
  Problem,
  type RoomProps,
  RoomLink,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { city, isCity } from '@xinan/console-kit/map';
import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { getIndicatorScores, getUnitScores } from '../../../contract.ts';
import { paths } from '../address.ts';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { unitOr } from '../page/units-in-view.ts';
import { MapDetail } from './map-detail.tsx';
import { measuresOf } from './map-data.ts';
import { mapWords } from './words.ts';

/** One figure over the places: the city by county, a county by township. */
export default function MapScreen({ params }: RoomProps): ReactNode {
  return (
    <ScorePage tab="map" unit={params.within}>
      {(view) => <Figure view={view} code={params.code ?? 'total'} within={params.within} />}
    </ScorePage>
  );
}

function Figure({
  view,
  code,
  within,
}: {
  view: ScoreView;
  code: string;
  within: string | undefined;
}): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  const { open } = useDesk();
  const [filters, change] = useUrlFilters(['measure']);
  const { overview, to } = view;
  const region = within ?? unitOr(overview, undefined)?.unit.code ?? city.code;
  const whole = isCity(region);
  const { data, error, refetch } = useRouteQuery(getIndicatorScores, {
    params: { id: overview.run.id, code },
    query: whole ? {} : { within: region },
  });
  const measures = data ? measuresOf(data) : (['score'] as const);
  const measure =
    measures.find((one) => one === filters.measure) ?? (whole ? 'score' : (measures.at(-1) ?? 'score'));
  const regionName = say(overview.units.find(({ unit }) => unit.code === region)?.unit.name ?? city.name);
  return (
    <>
      <div className="scores-bar no-print">
        <CodePicker view={view} value={code} onChange={(next) => open(to(paths.map(next, within)))} />
        {measures.length > 1 && (
          <Segmented<string>
            aria-label={t('measure')}
            value={measure}
            options={measures.map((one) => ({
              value: one,
              label: t(one === 'score' ? 'byScore' : 'byValue'),
            }))}
            onChange={(next) => change({ measure: next })}
          />
        )}
        <nav className="scores-where" aria-label={t('region')}>
          {!whole && overview.units.some(({ level }) => level === 'city') && (
            <RoomLink to={to(paths.map(code))}>{t('whole')}</RoomLink>
          )}
          <span aria-current="page">{regionName}</span>
        </nav>
      </div>
      {!data && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />)}
      {data && data.rows.length < 2 && (
        <NothingBelow whole={whole} told={data.townsOf} pathOf={(next) => to(paths.map(next, within))} />
      )}
      {data && data.rows.length > 1 && (
        <MapDetail view={view} answer={data} place={{ region, whole, name: regionName }} measure={measure} />
      )}
    </>
  );
}

/** No figure of places below: for a county, the indicators that have one are a step away. */
function NothingBelow({
  whole,
  told,
  pathOf,
}: {
  whole: boolean;
  told: readonly { readonly code: string; readonly name: { readonly zh: string; readonly en: string } }[];
  pathOf: (code: string) => string;
}): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  if (whole) return <Empty title={t('none')} picture={null} />;
  return (
    <>
      <Empty title={t('townNone')} hint={t(told.length > 0 ? 'townOther' : 'townNever')} picture={null} />
      <ul className="scores-choices">
        {told.map(({ code, name }) => (
          <li key={code}>
            <RoomLink to={pathOf(code)}>
              <span className="scores-code">{code}</span> {say(name)}
            </RoomLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Total, themes, level-1 and level-2 figures by their codes and names. */
function CodePicker({
  view: { overview },
  value,
  onChange,
}: {
  view: ScoreView;
  value: string;
  onChange: (code: string) => void;
}): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  const unit = unitOr(overview, undefined)?.unit.code ?? '';
  const { data } = useRouteQuery(getUnitScores, { params: { id: overview.run.id, unit } });
  const groups = overview.groups.map(({ code, name }) => ({ code, name }));
  const all = [...groups, ...(data?.indicators ?? [])];
  return (
    <Select<string>
      className="scores-code-picker"
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('what')}
      value={value}
      options={all.map(({ code, name }) => ({
        value: code,
        label: code === 'total' ? say(name) : `${code} ${say(name)}`,
      }))}
      onChange={onChange}
    />
  );
}
