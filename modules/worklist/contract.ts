import { Bilingual, closed, Instant, Nullable, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

/** One duty: what, about which record, until when. Never a name, never content. */
export const Duty = Type.Object(
  {
    id: Uuid,
    kind: Type.String(),
    title: Bilingual,
    /** Where the next right action is: `crises` + record id. */
    module: Type.String(),
    recordId: Uuid,
    recordNo: Type.String(),
    regionName: Type.String(),
    openedAt: Instant,
    dueAt: Instant,
    overdue: Type.Boolean(),
    escalation: Type.Integer(),
    urgent: Type.Boolean(),
    mine: Type.Boolean(),
  },
  closed,
);
export type Duty = Static<typeof Duty>;

export const listDuties = route({
  id: 'worklist.list',
  method: 'GET',
  path: '/api/duties',
  action: 'duty.list',
  summary: { zh: '我的待办：最急的在前', en: 'My duties, most urgent first' },
  query: Type.Object(
    {
      kind: Type.Optional(Type.String({ maxLength: 60 })),
      overdue: Type.Optional(Type.Boolean()),
      search: Type.Optional(Type.String({ maxLength: 40 })),
      cursor: Type.Optional(Type.String({ maxLength: 200 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    closed,
  ),
  response: Type.Object(
    {
      rows: Type.Array(Duty),
      nextCursor: Nullable(Type.String()),
      /** Of the whole list; counting stops at a thousand, the earliest due first. */
      counts: Type.Object({ open: Type.Integer(), overdue: Type.Integer() }, closed),
    },
    closed,
  ),
});
