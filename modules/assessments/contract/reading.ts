import { Bilingual, ById, closed, Instant, Nullable, OneOf, route } from '@xinan/contract-kit';
import type { Instrument } from '@xinan/scoring';
import { Type, type Static } from 'typebox';

/** A published difference in points, and whether this person's reaches it. */
export const PublishedRule = Type.Object(
  {
    meaning: OneOf(['reliable', 'clinically-meaningful'] as const),
    points: Type.Number(),
    met: Type.Boolean(),
    population: Type.String(),
    source: Type.String(),
    /** Compared with its publication. */
    compared: Type.Boolean(),
  },
  closed,
);
/** The latest result beside the one before it. */
export const ReadChange = Type.Object(
  {
    before: Type.Number(),
    difference: Type.Number(),
    /** Reliable change index; null where no reliable difference is published. */
    index: Nullable(Type.Number()),
    direction: Nullable(OneOf(['lighter', 'same', 'heavier'] as const)),
    rules: Type.Array(PublishedRule),
  },
  closed,
);
export const ReadScale = Type.Object(
  {
    id: Type.String(),
    name: Bilingual,
    value: Type.Number(),
    range: Nullable(Type.Tuple([Type.Number(), Type.Number()])),
    band: Nullable(
      Type.Object(
        { from: Type.Number(), to: Type.Number(), label: Bilingual, source: Type.String() },
        closed,
      ),
    ),
    /** Cut-offs reached, each with the population it was found in. */
    cutoffs: Type.Array(
      Type.Object(
        { rule: Type.String(), label: Bilingual, population: Type.String(), source: Type.String() },
        closed,
      ),
    ),
    /** Beside the narrowest norm that needs no sex and no age: neither is kept with a result. */
    standing: Nullable(
      Type.Object(
        { population: Type.String(), source: Type.String(), z: Type.Number(), t: Type.Number() },
        closed,
      ),
    ),
    /** Results counted alike that the reader may see, oldest first, this one among them. */
    points: Type.Array(Type.Object({ at: Instant, value: Type.Number() }, closed)),
    change: Nullable(ReadChange),
  },
  closed,
);
/** One result as professionals read it. It supports a judgement and is none. */
export const AssessmentReading = Type.Object(
  {
    id: Type.String(),
    name: Bilingual,
    abbr: Type.String(),
    edition: Type.String(),
    submittedAt: Instant,
    citation: Type.String(),
    /** Single answers called for company now, whatever the numbers say. */
    calledForHelp: Type.Boolean(),
    scales: Type.Array(ReadScale),
    /** The form as it was answered: its rules say how the numbers are counted. */
    definition: Type.Unsafe<Instrument>(Type.Any()),
  },
  closed,
);
export type AssessmentReading = Static<typeof AssessmentReading>;
export type ReadScale = Static<typeof ReadScale>;

/** The result behind a case the reader is assigned to; the person can see that it was opened. */
export const readAssessment = route({
  id: 'assessments.read',
  method: 'GET',
  path: '/api/assessments/:id',
  action: 'assessment.read',
  summary: { zh: '查看自评结果（专业人员）', en: 'Read a result, as a professional' },
  params: ById,
  response: AssessmentReading,
  errors: ['record.not_found'],
});
