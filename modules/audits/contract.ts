import { Bilingual, closed, Day, Instant, Nullable, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

export const AuditRow = Type.Object(
  {
    id: Uuid,
    at: Instant,
    who: Type.String(),
    role: Type.String(),
    action: Type.String(),
    actionName: Bilingual,
    purpose: Type.String(),
    objects: Type.Array(Type.String()),
    count: Type.Integer(),
    outcome: Type.String(),
    sealed: Type.Boolean(),
  },
  closed,
);
export type AuditRow = Static<typeof AuditRow>;

export const listAudit = route({
  id: 'audits.list',
  method: 'GET',
  path: '/api/audit',
  action: 'audit.read',
  summary: { zh: '审计日志', en: 'Audit log' },
  query: Type.Object(
    {
      action: Type.Optional(Type.String({ maxLength: 60 })),
      actor: Type.Optional(Uuid),
      object: Type.Optional(Uuid),
      from: Type.Optional(Day),
      to: Type.Optional(Day),
      cursor: Type.Optional(Type.String({ maxLength: 200 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(AuditRow), nextCursor: Nullable(Type.String()) }, closed),
});

/** A fault in the chain: what kind, which seal, which entry. */
export const AuditFault = Type.Object(
  {
    kind: Type.Union([
      Type.Literal('edited'),
      Type.Literal('missing'),
      Type.Literal('added'),
      Type.Literal('broken_chain'),
      Type.Literal('bad_signature'),
      Type.Literal('witness_differs'),
    ]),
    seal: Type.Integer(),
    entryId: Nullable(Uuid),
    words: Bilingual,
  },
  closed,
);
export const verifyAudit = route({
  id: 'audits.verify',
  method: 'POST',
  path: '/api/audit/verify',
  action: 'audit.verify',
  idempotencyKey: 'none',
  summary: { zh: '核验审计链', en: 'Verify the audit chain' },
  response: Type.Object(
    {
      intact: Type.Boolean(),
      seals: Type.Integer(),
      entries: Type.Integer(),
      unsealed: Type.Integer(),
      lastRoot: Nullable(Type.String()),
      lastSealedAt: Nullable(Instant),
      faults: Type.Array(AuditFault),
      tookMs: Type.Integer(),
    },
    closed,
  ),
});
