import { type CompiledIndicator } from '@xinan/indicators';
import { entryOf } from './observe.ts';

/** The elements a computed indicator names in its numerator and denominator, each once. */
export const elementsOf = ({
  numerator,
  denominator,
}: Pick<CompiledIndicator, 'numerator' | 'denominator'>) => [
  ...new Map(
    [numerator, denominator]
      .flatMap((formula) => formula?.slots ?? [])
      .flatMap(({ reference }) =>
        reference.kind === 'element' ? [[reference.name, reference] as const] : [],
      ),
  ).values(),
];

/** Whether the platform counts every element the indicator names; one that waits for its module makes it wait too. */
export const isLive = (compiled: Pick<CompiledIndicator, 'numerator' | 'denominator'>): boolean =>
  elementsOf(compiled).every(({ name }) => {
    const kind = entryOf(name)?.source.kind;
    return kind !== undefined && kind !== 'waits';
  });

/** Whether an indicator counts places of the public service map over a recorded total: nobody's case stands behind it. */
export const countsPlaces = (
  compiled: Pick<CompiledIndicator, 'numerator' | 'denominator'> | undefined,
): boolean =>
  compiled !== undefined &&
  elementsOf(compiled).every(({ name }) => {
    const source = entryOf(name)?.source;
    return source?.kind === 'register' || (source?.kind === 'standing' && source.from === 'institutions');
  });
