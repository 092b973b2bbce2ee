import {
  consoleHref,
  Empty,
  Loading,
  Problem,
  Section,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { mayPublish, type Period } from '@xinan/figures';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { getMapFigures, mapMetrics } from '../contract.ts';
import { metrics } from '../domain/metrics.ts';
import { reportWords } from '../locales/console.ts';
import { mapView } from './map-figures.ts';
import { MapLegend } from './map-legend.tsx';
import { RegionTable } from './region-table.tsx';
import { city, CountyMap, isCity, TownMap } from '@xinan/console-kit/map';

export type MapMetric = (typeof mapMetrics)[number];

interface PanelProps {
  readonly period: Period;
  readonly region: { readonly code: string; readonly name: { zh: string; en: string } };
  readonly metric: MapMetric;
  readonly onMetric: (metric: MapMetric) => void;
  readonly pathOf: (code: string) => string;
  /** Stands where the panel has room: under a short table, else under the map. */
  readonly beside?: ReactNode;
}

/** The chosen figure by place: map and table side by side, the pointer lights both. */
export function MapPanel(props: PanelProps): ReactNode {
  const { region, metric, onMetric } = props;
  const t = useText(reportWords);
  const say = useSay();
  const whole = isCity(region.code);
  const divisible = whole || mayPublish(metrics[metric].subject, `${region.code}000`);
  return (
    <Section
      title={t(whole ? 'map' : 'mapTowns')}
      aside={
        <Select<MapMetric>
          className="rep-metric no-print"
          aria-label={t('metric')}
          value={metric}
          options={mapMetrics.map((id) => ({ value: id, label: say(metrics[id].name) }))}
          onChange={onMetric}
        />
      }
    >
      {divisible ? <Panel {...props} /> : <CountyOnly {...props} />}
    </Section>
  );
}

function CountyOnly({ onMetric, pathOf, beside }: PanelProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { open, person } = useDesk();
  const mayLeave = person.regionCode === null || isCity(person.regionCode);
  return (
    <div className="rep-panel rep-panel--single rep-panel__side">
      <Empty
        title={t('countyOnly')}
        hint={t('countyOnlyHint')}
        picture={null}
        action={
          <div className="rep-choices">
            <Button type="primary" onClick={() => onMetric('assessments')}>
              {t('seeAssessments')}
            </Button>
            {mayLeave && (
              <Button onClick={() => open(pathOf(city.code))}>
                {t('backToCity', { name: say(city.name) })}
              </Button>
            )}
          </div>
        }
      />
      {beside}
    </div>
  );
}

function Panel({ period, region, metric, pathOf, beside }: PanelProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale, dark, open } = useDesk();
  const [lit, setLit] = useState<string | null>(null);
  const { data, error, refetch } = useRouteQuery(getMapFigures, {
    query: { ...period, region: region.code, metric },
  });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
  const view = mapView(data, { t, locale, dark, region: region.code });
  const label = t('mapOf', { region: say(region.name), name: say(data.name) });
  const whole = isCity(region.code);
  const shared = { regions: view.regions, label, lit, onLight: setLit };
  return (
    <div className="rep-panel">
      <div className="rep-panel__side">
        {view.regions.length > 0 && (
          <figure className="rep-panel__map">
            {whole ? (
              <CountyMap
                {...shared}
                hrefOf={(code) => consoleHref(pathOf(code))}
                onOpen={(code) => open(pathOf(code))}
              />
            ) : (
              <TownMap {...shared} county={region.code} />
            )}
            <figcaption>
              <MapLegend view={view} unit={data.unit} />
              <p className="rep-note">{t(dark ? 'mapNoteDark' : 'mapNote')}</p>
            </figcaption>
          </figure>
        )}
        {!whole && beside}
      </div>
      <div className="rep-panel__side">
        <RegionTable
          answer={data}
          caption={label}
          lit={lit}
          onLight={setLit}
          pathOf={whole ? pathOf : undefined}
        />
        {whole && beside}
      </div>
    </div>
  );
}
