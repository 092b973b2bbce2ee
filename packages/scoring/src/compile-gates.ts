import type { AnswerFault } from './compile-answers.ts';
import type { Instrument } from './instrument.ts';
import { UNANSWERED } from './answer-row.ts';
import { isFor, type Person } from './persons.ts';

/** Gives items that are not asked of the person the value they count as; an answer to one is a fault. */
export function compileGates(
  instrument: Instrument,
): (row: Uint8Array, person: Person) => AnswerFault | undefined {
  const gated = instrument.items.flatMap(({ id, only, otherwise }, index) =>
    only && otherwise !== undefined ? [{ id, index, only, otherwise }] : [],
  );
  return (row, person) => {
    let fault: AnswerFault | undefined;
    for (const { id, index, only, otherwise } of gated) {
      if (isFor(only, person)) continue;
      if (row[index] !== UNANSWERED) fault ??= { itemId: id, reason: 'not-for-person' };
      else row[index] = otherwise;
    }
    return fault;
  };
}
