import { Bilingual, closed, Day, Instant, Nullable, OneOf, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { type StandardKind, standardKinds, type VersionState, versionStates } from '../domain.ts';

const { states } = versionStates;

export const KindWord = OneOf(Object.keys(standardKinds) as StandardKind[]);
export const StateWord = OneOf(Object.keys(states) as VersionState[]);
export const ScreenKey = Type.String({ pattern: '^[a-z]+\\.[a-z_]+$', maxLength: 60 });

/** A block of the text: see domain/document.ts. */
export const BlockSchema = Type.Union([
  Type.Object(
    {
      kind: Type.Literal('heading'),
      level: Type.Union([Type.Literal(1), Type.Literal(2)]),
      text: Type.String(),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('paragraph'), text: Type.String() }, closed),
  Type.Object({ kind: Type.Literal('clause'), number: Type.String(), text: Type.String() }, closed),
  Type.Object({ kind: Type.Literal('list'), items: Type.Array(Type.String()) }, closed),
  Type.Object(
    {
      kind: Type.Literal('table'),
      head: Type.Array(Type.String()),
      rows: Type.Array(Type.Array(Type.String())),
    },
    closed,
  ),
]);

const summary = {
  id: Uuid,
  number: Type.Integer(),
  state: StateWord,
  title: Bilingual,
  owner: Bilingual,
  changeNote: Bilingual,
  screens: Type.Array(Type.String()),
  isPublic: Type.Boolean(),
  /** Null where nobody in the house wrote it: shipped with the platform. */
  authorId: Nullable(Uuid),
  authorName: Type.String(),
  writtenAt: Instant,
  approverName: Nullable(Type.String()),
  approvedAt: Nullable(Instant),
  validFrom: Nullable(Day),
  /** The last day it was approved for. */
  validUntil: Nullable(Day),
  /** The first day of the version that replaces it. */
  supersededOn: Nullable(Day),
  withdrawnOn: Nullable(Day),
  withdrawalNote: Nullable(Type.String()),
};

/** A version without its text, for lists and the history. */
export const VersionSummary = Type.Object(summary, closed);
export type VersionSummary = Static<typeof VersionSummary>;

export const Version = Type.Object(
  {
    ...summary,
    standardId: Uuid,
    code: Type.String(),
    kind: KindWord,
    /** Counts the savings of a draft; sent back so that nobody overwrites a colleague. */
    revision: Type.Integer(),
    body: Type.Object({ zh: Type.Array(BlockSchema), en: Type.Array(BlockSchema) }, closed),
    /** Whether the reader has written any of it, and so cannot approve it. */
    wroteIt: Type.Boolean(),
  },
  closed,
);
export type Version = Static<typeof Version>;

const standard = { id: Uuid, code: Type.String(), kind: KindWord };

export const StandardRow = Type.Object(
  {
    ...standard,
    /** In force today, or else the one that tells most: coming, draft, the latest. */
    current: VersionSummary,
    /** The draft beside it, for whoever may see it. */
    draftNumber: Nullable(Type.Integer()),
    versionCount: Type.Integer(),
  },
  closed,
);
export type StandardRow = Static<typeof StandardRow>;

export const StandardPage = Type.Object(
  {
    ...standard,
    today: Day,
    /** The newest first. */
    versions: Type.Array(VersionSummary),
  },
  closed,
);
export type StandardPage = Static<typeof StandardPage>;

/** A version in force today that governs screens. */
export const Governing = Type.Object(
  {
    standardId: Uuid,
    versionId: Uuid,
    code: Type.String(),
    kind: KindWord,
    title: Bilingual,
    number: Type.Integer(),
    validFrom: Day,
    screens: Type.Array(Type.String()),
  },
  closed,
);
export type Governing = Static<typeof Governing>;
