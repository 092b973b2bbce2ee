import { formatNumber } from '@xinan/cn/dates';
import {
  consoleHref,
  Loading,
  Problem,
  RoomLink,
  Section,
  useDesk,
  useRouteQuery,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { CountyMap, isCity, isCounty, isDrawn, stepColor, TownMap } from '@xinan/console-kit/map';
import type { OutputOf } from '@xinan/contract-kit';
import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { getRiskMap } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { mapShades, type Shades } from './map-shades.ts';
import { Count } from './number.tsx';
import { OfficePage } from './office-page.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { type Scope, useScope } from './use-scope.ts';

export type MapPart = 'found' | 'open' | 'resolved';
const parts = ['found', 'open', 'resolved'] as const;
const readPart = (word: string | undefined): MapPart => parts.find((part) => part === word) ?? 'found';
type Answer = OutputOf<typeof getRiskMap>;

/** 矛盾纠纷分布图: where the work is, never who is worst. The table beside it says the same in numbers. */
export default function MapScreen(): ReactNode {
  const t = useText(officeWords);
  const scope = useScope();
  const [filters, change] = useUrlFilters(['part']);
  const part = readPart(filters.part);
  const { data, error, refetch } = useRouteQuery(getRiskMap, {
    query: { ...scope.period, region: scope.region },
  });
  return (
    <OfficePage tab="map" title={t('map')} hint={t('mapHint')} asOf={data?.asOf} query={scope.query}>
      <ScopeBar scope={scope} />
      <Section
        title={t(part)}
        aside={
          <Segmented<MapPart>
            className="no-print"
            aria-label={t('map')}
            value={part}
            options={parts.map((each) => ({ value: each, label: t(each) }))}
            onChange={(next) => change({ part: next })}
          />
        }
      >
        {data ? (
          <Panel data={data} part={part} scope={scope} />
        ) : error ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading rows={10} />
        )}
      </Section>
      {data && <p className="off-note">{t(data.exact ? 'cohortNote' : 'hiddenNote')}</p>}
    </OfficePage>
  );
}

const pathOf = (code: string): string => `/disputes/statistics/map?region=${code}`;

function Panel({ data, part, scope }: { data: Answer; part: MapPart; scope: Scope }): ReactNode {
  const t = useText(officeWords);
  const { dark } = useDesk();
  const [lit, setLit] = useState<string | null>(null);
  const shades = mapShades(data.areas, part, { dark, hidden: t('hidden') });
  const drawn = shades.regions.filter(({ code }) => isDrawn(code, scope.region));
  const label = t('mapOf', { region: t('map'), name: t(part) });
  const shared = { regions: drawn, label, lit, onLight: setLit };
  const whole = isCity(scope.region);
  return (
    <div className="off-map">
      {drawn.length > 0 && (
        <figure className="off-map__figure">
          {whole ? (
            <CountyMap
              {...shared}
              hrefOf={(code) => consoleHref(pathOf(code))}
              onOpen={(code) => scope.change({ region: code })}
            />
          ) : (
            <TownMap {...shared} county={scope.region} />
          )}
          <figcaption>
            <Legend shades={shades} />
          </figcaption>
        </figure>
      )}
      <AreaTable data={data} lit={lit} onLight={setLit} opens={whole} scope={scope} />
    </div>
  );
}

function Legend({ shades }: { shades: Shades }): ReactNode {
  const t = useText(officeWords);
  const { dark } = useDesk();
  const { steps, hasZero, hidden } = shades;
  return (
    <ul className="kit-legend" aria-label={t('legend')}>
      {hasZero && (
        <li>
          <span className="kit-legend__box kit-legend__box--zero" />
          {t('zero')}
        </li>
      )}
      {steps.map(({ from, to }, place) => (
        <li key={from}>
          <span
            className="kit-legend__box"
            style={{ background: stepColor(place, steps.length, dark ? 'dark' : 'light') }}
          />
          {to === undefined
            ? t('above', { from: formatNumber(from) })
            : t('between', { from: formatNumber(from), to: formatNumber(to - 1) })}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <span className="kit-legend__box kit-legend__box--hatch" />
          {t('hiddenPlaces', { n: hidden })}
        </li>
      )}
    </ul>
  );
}

interface AreaTableProps {
  readonly data: Answer;
  readonly lit: string | null;
  readonly onLight: (code: string | null) => void;
  readonly opens: boolean;
  readonly scope: Scope;
}

/** The map's twin, in the order of codes. */
function AreaTable({ data, lit, onLight, opens, scope }: AreaTableProps): ReactNode {
  const t = useText(officeWords);
  return (
    <div className="off-scroll" tabIndex={0} role="region" aria-label={t('scrollable', { name: t('map') })}>
      <table className="off-table">
        <caption className="kit-hidden">{t('map')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            {parts.map((part) => (
              <th key={part} scope="col" className="off-table__number">
                {t(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.areas.map((area) => (
            <tr
              key={area.regionCode}
              className={lit === area.regionCode ? 'off-table__lit' : undefined}
              onPointerEnter={() => onLight(area.regionCode)}
              onPointerLeave={() => onLight(null)}
            >
              <th scope="row">
                {opens && isCounty(area.regionCode) ? (
                  <RoomLink
                    to={pathOf(area.regionCode)}
                    onClick={(event) => {
                      event.preventDefault();
                      scope.change({ region: area.regionCode });
                    }}
                  >
                    {area.regionName}
                  </RoomLink>
                ) : (
                  area.regionName
                )}
              </th>
              {parts.map((part) => (
                <td key={part} className="off-table__number">
                  <Count value={area[part]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
