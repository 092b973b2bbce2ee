import type { Instrument } from './instrument.ts';
import type { AnswerReader } from './compile-answers.ts';
import type { Answers } from './score-result.ts';
import { UNANSWERED } from './answer-row.ts';
import { compileReader } from './compile-answers.ts';

const readers = new WeakMap<Instrument, AnswerReader>();

function readerOf(instrument: Instrument): AnswerReader {
  let reader = readers.get(instrument);
  if (!reader) readers.set(instrument, (reader = compileReader(instrument)));
  return reader;
}

/**
 * Answers as stored: one byte per item in form order, 255 = unanswered. Store the edition beside them.
 * Throws RangeError for an answer the form does not offer.
 */
export function packAnswers(instrument: Instrument, answers: Answers): Uint8Array {
  const bytes = new Uint8Array(instrument.items.length);
  const fault = readerOf(instrument)(answers, bytes);
  if (fault) throw new RangeError(`${instrument.id}: ${fault.reason} ${fault.itemId ?? ''}`.trimEnd());
  return bytes;
}

/** The answered items of packed answers. Throws RangeError if the bytes are not a row of this form. */
export function unpackAnswers(instrument: Instrument, bytes: Uint8Array): Record<string, number> {
  const listed = Array.from(bytes, (byte) => (byte === UNANSWERED ? undefined : byte));
  packAnswers(instrument, listed);
  return Object.fromEntries(
    instrument.items.flatMap(({ id }, index) => {
      const answer = listed[index];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}
