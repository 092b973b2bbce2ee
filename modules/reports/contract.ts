import { Bilingual, closed, Day, Instant, Nullable, OneOf, RegionCode, route } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

/** A count as the reader may see it: null where it is suppressed, with the reason said once on the page. */
const Count = Nullable(Type.Number());
export const Figure = Type.Object(
  {
    id: Type.String(),
    name: Bilingual,
    definition: Bilingual,
    unit: Type.String(),
    value: Nullable(Type.Number()),
    numerator: Count,
    denominator: Count,
    numeratorName: Nullable(Bilingual),
    denominatorName: Nullable(Bilingual),
    previous: Nullable(Type.Number()),
    asOf: Instant,
    suppressed: Type.Boolean(),
    trend: Type.Array(Type.Object({ period: Type.String(), value: Nullable(Type.Number()) }, closed)),
  },
  closed,
);
export type Figure = Static<typeof Figure>;

export const period = { from: Type.Optional(Day), to: Type.Optional(Day), region: Type.Optional(RegionCode) };

/** Six figures of the cockpit for a period and region, each with numerator, denominator, definition, previous period and trend. */
export const getOverview = route({
  id: 'reports.overview',
  method: 'GET',
  path: '/api/reports/overview',
  action: 'statistics.read',
  summary: { zh: '驾驶舱：六个数', en: 'Cockpit: six figures' },
  query: Type.Object(period, closed),
  response: Type.Object(
    {
      from: Day,
      to: Day,
      region: Type.Object({ code: RegionCode, name: Bilingual }, closed),
      figures: Type.Array(Figure),
    },
    closed,
  ),
});

export const mapMetrics = [
  'assessments',
  'alerts',
  'acknowledged_on_time',
  'assessed_on_time',
  'seen_of_referred',
] as const;
/** One metric by child region, for the map; small cells suppressed, nothing about suicide below county. */
export const getMapFigures = route({
  id: 'reports.map',
  method: 'GET',
  path: '/api/reports/map',
  action: 'statistics.read',
  summary: { zh: '地图：按下级区划', en: 'Map: by child region' },
  query: Type.Object({ ...period, metric: OneOf(mapMetrics) }, closed),
  response: Type.Object(
    {
      metric: OneOf(mapMetrics),
      name: Bilingual,
      definition: Bilingual,
      unit: Type.String(),
      drillable: Type.Boolean(),
      regions: Type.Array(
        Type.Object(
          {
            code: RegionCode,
            name: Bilingual,
            value: Nullable(Type.Number()),
            numerator: Count,
            denominator: Count,
            suppressed: Type.Boolean(),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
});

/** Alerts by source and month. */
export const getAlertSources = route({
  id: 'reports.alertSources',
  method: 'GET',
  path: '/api/reports/alert-sources',
  action: 'statistics.read',
  summary: { zh: '警报来源', en: 'Alerts by source' },
  query: Type.Object(period, closed),
  response: Type.Object(
    {
      rows: Type.Array(
        Type.Object(
          { source: Type.String(), name: Bilingual, count: Count, suppressed: Type.Boolean() },
          closed,
        ),
      ),
      total: Count,
      definition: Bilingual,
    },
    closed,
  ),
});

/** What moves: the last days as counts, or the last months where days are too small to show; never a case. */
export const getActivity = route({
  id: 'reports.activity',
  method: 'GET',
  path: '/api/reports/activity',
  action: 'statistics.read',
  summary: { zh: '近期动态', en: 'Recent activity' },
  query: Type.Object({ region: Type.Optional(RegionCode) }, closed),
  response: Type.Object(
    {
      rows: Type.Array(
        Type.Object(
          {
            /** A day, or the first day of a month where single days are mostly too small to show. */ day: Day,
            grain: OneOf(['day', 'month'] as const),
            metric: Type.String(),
            name: Bilingual,
            regionName: Bilingual,
            count: Count,
            suppressed: Type.Boolean(),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
});

/** Annual table: what exists so far, counted from daily facts and checked against the records. */
export const getAnnualTable = route({
  id: 'reports.annual',
  method: 'GET',
  path: '/api/reports/annual',
  action: 'statistics.read',
  summary: { zh: '年度统计表', en: 'Annual table' },
  query: Type.Object(
    { year: Type.Integer({ minimum: 2000, maximum: 2100 }), region: Type.Optional(RegionCode) },
    closed,
  ),
  response: Type.Object(
    {
      year: Type.Integer(),
      rows: Type.Array(
        Type.Object(
          {
            metric: Type.String(),
            name: Bilingual,
            unit: Type.String(),
            count: Count,
            definition: Bilingual,
            months: Type.Array(Count),
          },
          closed,
        ),
      ),
      asOf: Instant,
    },
    closed,
  ),
});
/** The same table as an Excel file. */
export const exportAnnualTable = route({
  id: 'reports.annualExcel',
  method: 'GET',
  path: '/api/reports/annual/excel',
  action: 'statistics.read',
  summary: { zh: '年度统计表（Excel）', en: 'Annual table (Excel)' },
  query: Type.Object(
    {
      year: Type.Integer({ minimum: 2000, maximum: 2100 }),
      region: Type.Optional(RegionCode),
      locale: Type.Optional(OneOf(['zh', 'en'] as const)),
    },
    closed,
  ),
  response: Type.Object({ fileName: Type.String(), base64: Type.String() }, closed),
});
