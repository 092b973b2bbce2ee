import {
  Bilingual,
  ById,
  closed,
  Day,
  Instant,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import type { IndicatorSetDraft } from '@xinan/indicators';
import { type Static, Type } from 'typebox';
import { Amount, Base64, Department, Download, PeriodWord, Unit, Version } from './schemas.ts';

/** A version of an indicator set as lists show it. */
export const SetRow = Type.Object(
  {
    id: Uuid,
    code: Type.String(),
    version: Type.String(),
    edition: Type.String(),
    title: Bilingual,
    note: Bilingual,
    state: OneOf(['draft', 'frozen', 'in_force', 'retired'] as const),
    rowVersion: Version,
    validFrom: Nullable(Day),
    validUntil: Nullable(Day),
    drafter: Type.String(),
    draftedAt: Instant,
    draftedByMe: Type.Boolean(),
    adopter: Nullable(Type.String()),
    adoptedAt: Nullable(Instant),
    counts: Type.Object(
      {
        themes: Type.Integer(),
        level1: Type.Integer(),
        level2: Type.Integer(),
        computed: Type.Integer(),
        manual: Type.Integer(),
      },
      closed,
    ),
    departments: Type.Array(Department),
  },
  closed,
);
export type SetRow = Static<typeof SetRow>;

/** A place in what was sent: a JSON pointer with line and column, or a sheet and a cell. */
export const SetFault = Type.Object(
  { place: Type.String(), pointer: Type.String(), message: Bilingual },
  closed,
);
const Document = Type.Unsafe<IndicatorSetDraft>(Type.Any());
const Source = Type.Object({ format: OneOf(['json', 'excel'] as const), content: Base64(6_000_000) }, closed);
const sourceBytes = 6_200_000;

export const listSets = route({
  id: 'indicators.listSets',
  method: 'GET',
  path: '/api/indicators/sets',
  action: 'index.browse',
  summary: { zh: '指标集各版本', en: 'Indicator sets' },
  response: Type.Array(SetRow),
});
export const getSet = route({
  id: 'indicators.getSet',
  method: 'GET',
  path: '/api/indicators/sets/:id',
  action: 'index.browse',
  summary: { zh: '打开指标集', en: 'Open an indicator set' },
  params: ById,
  response: Type.Object({ ...SetRow.properties, document: Document }, closed),
  errors: ['record.not_found'],
});
/** Every fault at once, with its place; nothing is saved. */
export const checkSet = route({
  id: 'indicators.checkSet',
  method: 'POST',
  path: '/api/indicators/sets/check',
  action: 'index.define',
  summary: { zh: '检查指标集文件', en: 'Check an indicator set file' },
  body: Source,
  response: Type.Object(
    {
      faults: Type.Array(SetFault),
      title: Nullable(Bilingual),
      version: Nullable(Type.String()),
      edition: Nullable(Type.String()),
      counts: Nullable(SetRow.properties.counts),
    },
    closed,
  ),
  idempotencyKey: 'none',
  bodyLimitBytes: sourceBytes,
});
export const createSet = route({
  id: 'indicators.createSet',
  method: 'POST',
  path: '/api/indicators/sets',
  action: 'index.define',
  summary: { zh: '导入指标集为草稿', en: 'Import an indicator set as a draft' },
  body: Type.Object({ id: Uuid, ...Source.properties }, closed),
  response: SetRow,
  errors: ['index.set_invalid', 'index.set_version_taken'],
  idempotencyKey: 'own-id',
  bodyLimitBytes: sourceBytes,
});
/** A draft may still have faults, as long as it has the shape of a set; they are told when it is frozen. */
export const reviseSet = route({
  id: 'indicators.reviseSet',
  method: 'PUT',
  path: '/api/indicators/sets/:id',
  action: 'index.define',
  summary: { zh: '修改草稿', en: 'Revise a draft' },
  params: ById,
  body: Type.Object({ rowVersion: Version, document: Document }, closed),
  response: SetRow,
  errors: [
    'record.not_found',
    'record.changed',
    'index.set_frozen',
    'index.set_invalid',
    'index.set_version_taken',
  ],
  bodyLimitBytes: sourceBytes,
});
export const freezeSet = route({
  id: 'indicators.freezeSet',
  method: 'POST',
  path: '/api/indicators/sets/:id/freeze',
  action: 'index.define',
  summary: { zh: '冻结版本', en: 'Freeze a version' },
  params: ById,
  body: Type.Object({ rowVersion: Version }, closed),
  response: SetRow,
  errors: ['record.not_found', 'record.changed', 'index.set_frozen', 'index.set_invalid'],
});
/** The second person: from then on cycles use this version, the one before is retired, and the standards library has it. */
export const adoptSet = route({
  id: 'indicators.adoptSet',
  method: 'POST',
  path: '/api/indicators/sets/:id/adopt',
  action: 'index.adopt',
  summary: { zh: '批准生效', en: 'Put a version in force' },
  params: ById,
  body: Type.Object({ rowVersion: Version, validFrom: Day }, closed),
  response: SetRow,
  errors: [
    'record.not_found',
    'record.changed',
    'index.set_not_frozen',
    'index.set_same_person',
    'standard.overlap',
    'standard.draft_open',
  ],
});
export const compareSetVersions = route({
  id: 'indicators.compareSets',
  method: 'GET',
  path: '/api/indicators/sets/:id/compare/:other',
  action: 'index.browse',
  summary: { zh: '比较两个版本', en: 'Compare two versions' },
  params: Type.Object({ id: Uuid, other: Uuid }, closed),
  response: Type.Object(
    {
      before: SetRow,
      after: SetRow,
      changes: Type.Array(
        Type.Object(
          {
            code: Type.String(),
            name: Nullable(Bilingual),
            kind: OneOf(['added', 'removed', 'changed'] as const),
            field: Type.String(),
            before: Type.String(),
            after: Type.String(),
            changesScores: Type.Boolean(),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** The last run scored again with another version: what changes by the method alone. */
export const bridgeSetVersions = route({
  id: 'indicators.bridgeSets',
  method: 'GET',
  path: '/api/indicators/sets/:id/bridge',
  action: 'index.manage',
  summary: { zh: '新旧版本衔接', en: 'Bridge to a version' },
  params: ById,
  response: Type.Object(
    {
      period: Type.String(),
      rows: Type.Array(
        Type.Object(
          {
            unit: Type.String(),
            name: Bilingual,
            before: Nullable(Type.Number()),
            after: Nullable(Type.Number()),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found', 'index.no_run', 'index.set_invalid'],
});
export const exportSet = route({
  id: 'indicators.exportSet',
  method: 'GET',
  path: '/api/indicators/sets/:id/export',
  action: 'index.browse',
  summary: { zh: '导出指标集', en: 'Export a set' },
  params: ById,
  query: Type.Object({ format: OneOf(['json', 'excel'] as const) }, closed),
  response: Download,
  errors: ['record.not_found'],
});
/** What is known of the figures a formula names, for a trial in an editor; the city where no unit is said. */
export const readKnownValues = route({
  id: 'indicators.readKnownValues',
  method: 'POST',
  path: '/api/indicators/sets/known-values',
  action: 'index.manage',
  summary: { zh: '试算取数', en: 'Known values for a trial' },
  body: Type.Object(
    {
      unit: Type.Optional(RegionCode),
      period: PeriodWord,
      basis: OneOf(['period', 'period_end', 'year_to_date'] as const),
      /** References as formulas print them, such as `disputes.accepted[type=family]@prev`. */
      names: Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { maxItems: 100 }),
    },
    closed,
  ),
  response: Type.Object(
    {
      unit: RegionCode,
      units: Type.Array(Unit),
      values: Type.Array(
        Type.Object(
          {
            name: Type.String(),
            value: Amount,
            /** There is a value, and it is too small to be shown. */
            hidden: Type.Boolean(),
            from: Nullable(OneOf(['reported', 'counted'] as const)),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
  idempotencyKey: 'none',
});
