import {
  Bilingual,
  closed,
  Day,
  Instant,
  Locale,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { countedTeams, wordsOf } from '../domain.ts';
import { Text } from './schemas.ts';

const Period = { from: Day, to: Day, region: Type.Optional(RegionCode) };
/** A count, or null where a small cell is suppressed. */
const Cell = Nullable(Type.Integer());
export const CountsRow = Type.Object(
  {
    key: Type.String(),
    name: Bilingual,
    found: Cell,
    undecided: Cell,
    notAccepted: Cell,
    accepted: Cell,
    open: Cell,
    resolved: Cell,
    failed: Cell,
    terminated: Cell,
    withPsych: Cell,
  },
  closed,
);
export type CountsRow = Static<typeof CountsRow>;
/** A rate never comes without its numerator, denominator and definition. */
export const Rate = Type.Object(
  {
    id: OneOf([
      'resolved_of_found',
      'resolved_of_accepted',
      'performed',
      'confirmed',
      'recurred',
      'psych',
    ] as const),
    name: Bilingual,
    definition: Bilingual,
    numerator: Cell,
    denominator: Cell,
    percent: Nullable(Type.Number()),
  },
  closed,
);
export type Rate = Static<typeof Rate>;
export const getStatistics = route({
  id: 'disputes.statistics',
  method: 'GET',
  path: '/api/disputes/statistics',
  action: 'statistics.read',
  summary: { zh: '矛盾纠纷统计', en: 'Dispute statistics' },
  query: Type.Object(
    { ...Period, by: Type.Optional(OneOf(['type', 'origin', 'area', 'mode', 'team'] as const)) },
    closed,
  ),
  response: Type.Object(
    {
      asOf: Instant,
      from: Day,
      to: Day,
      /** Whether the reader sees every number; others find small ones hidden. */
      exact: Type.Boolean(),
      regionName: Type.String(),
      total: CountsRow,
      rows: Type.Array(CountsRow),
      rates: Type.Array(Rate),
      /** 涉及金额（元）、防止转化为刑事案件（件、人）、防止群体性上访（件、人）. */
      amountYuan: Nullable(Type.String()),
      prevented: Type.Object(
        { crimeCases: Cell, crimePeople: Cell, crowdCases: Cell, crowdPeople: Cell },
        closed,
      ),
      months: Type.Array(Type.Object({ month: Type.String(), found: Cell, resolved: Cell }, closed)),
    },
    closed,
  ),
});
const teamCounts = {
  found: Cell,
  accepted: Cell,
  open: Cell,
  resolved: Cell,
  failed: Cell,
  terminated: Cell,
};
/** One team's cases of a period; `teamId` is null for those of the kind that no single team leads. A team without a row has none. */
export const TeamFigures = Type.Object({ teamId: Nullable(Uuid), ...teamCounts }, closed);
export type TeamFigures = Static<typeof TeamFigures>;
/** Teams are named by their ids, in the order of these: statistics hold no names, and nobody is ranked. */
export const getTeamFigures = route({
  id: 'disputes.teamFigures',
  method: 'GET',
  path: '/api/disputes/teams/figures',
  action: 'statistics.read',
  summary: { zh: '各队伍的纠纷统计', en: 'Figures by team' },
  query: Type.Object({ ...Period, kind: Type.Optional(OneOf(wordsOf(countedTeams))) }, closed),
  response: Type.Object(
    {
      asOf: Instant,
      from: Day,
      to: Day,
      exact: Type.Boolean(),
      /** All cases of teams of this kind; the rows add up to it. */
      total: Type.Object(teamCounts, closed),
      rows: Type.Array(TeamFigures),
    },
    closed,
  ),
});
/** Open and found cases by area for the tile map; small cells are suppressed as everywhere. */
export const getRiskMap = route({
  id: 'disputes.riskMap',
  method: 'GET',
  path: '/api/disputes/map',
  action: 'statistics.read',
  summary: { zh: '矛盾纠纷分布图', en: 'Map of disputes' },
  query: Type.Object({ ...Period }, closed),
  response: Type.Object(
    {
      asOf: Instant,
      exact: Type.Boolean(),
      areas: Type.Array(
        Type.Object(
          {
            regionCode: RegionCode,
            regionName: Type.String(),
            found: Cell,
            open: Cell,
            resolved: Cell,
            per10k: Nullable(Type.Number()),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
});
/** 人民调解工作月报表, as Excel and Word: exactly the figures of the screen. */
export const exportMonthly = route({
  id: 'disputes.monthly',
  method: 'GET',
  path: '/api/disputes/monthly',
  action: 'statistics.read',
  summary: { zh: '月报表', en: 'Monthly table' },
  query: Type.Object(
    {
      month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
      region: Type.Optional(RegionCode),
      format: OneOf(['excel', 'word'] as const),
      locale: Type.Optional(Locale),
    },
    closed,
  ),
  response: Type.Object({ name: Type.String(), mediaType: Type.String(), base64: Type.String() }, closed),
});
/** Places and parties of conflicts that come back: names masked, who has fewer than two cases is not drawn. */
export const getRecurrenceGraph = route({
  id: 'disputes.graph',
  method: 'GET',
  path: '/api/disputes/graph',
  action: 'dispute.graph',
  summary: { zh: '反复矛盾关系图', en: 'Graph of recurring conflicts' },
  query: Type.Object({ ...Period }, closed),
  response: Type.Object(
    {
      nodes: Type.Array(
        Type.Object(
          {
            id: Type.String(),
            kind: OneOf(['case', 'person', 'place'] as const),
            label: Type.String(),
            caseId: Nullable(Uuid),
            degree: Type.Integer(),
          },
          closed,
        ),
      ),
      edges: Type.Array(
        Type.Object(
          { from: Type.String(), to: Type.String(), kind: OneOf(['party', 'place', 'recurs'] as const) },
          closed,
        ),
      ),
    },
    closed,
  ),
});
export const getImportTemplate = route({
  id: 'disputes.importTemplate',
  method: 'GET',
  path: '/api/disputes/import/template',
  action: 'dispute.list',
  summary: { zh: '下载导入模板', en: 'Import template' },
  query: Type.Object({ locale: Type.Optional(Locale) }, closed),
  response: Type.Object({ name: Type.String(), base64: Type.String() }, closed),
});
const RowFault = Type.Object(
  { row: Type.Integer(), column: Type.String(), value: Type.String(), message: Type.String() },
  closed,
);
export type RowFault = Static<typeof RowFault>;
/** All faults of all rows at once; with `commit` and no fault, all rows in one transaction. The same file twice imports nothing twice. */
export const importDisputes = route({
  id: 'disputes.import',
  method: 'POST',
  path: '/api/disputes/import',
  action: 'dispute.import',
  summary: { zh: '导入历史纠纷', en: 'Import old disputes' },
  body: Type.Object(
    { name: Text(120), base64: Type.String({ maxLength: 12_000_000 }), commit: Type.Boolean() },
    closed,
  ),
  response: Type.Object(
    {
      rows: Type.Integer(),
      imported: Type.Integer(),
      already: Type.Integer(),
      faults: Type.Array(RowFault),
      preview: Type.Array(Type.Record(Type.String(), Type.String())),
    },
    closed,
  ),
  errors: ['import.unreadable', 'import.rows_invalid'],
  idempotencyKey: 'none',
  bodyLimitBytes: 13_000_000,
});
