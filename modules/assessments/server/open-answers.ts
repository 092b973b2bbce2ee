import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type Instrument, unpackAnswers } from '@xinan/scoring';
import { readAnsweredForms } from './read-answered-forms.ts';
import { answersPlace } from './submission-rows.ts';

export interface OpenedAnswers {
  readonly instrumentName: Bilingual;
  readonly edition: string;
  /** The form as it was answered, so that the reader can see how the result was computed. */
  readonly definition: Instrument;
  /** Chosen values by item; null where none was chosen. */
  readonly given: Readonly<Record<string, number | null>>;
  readonly answers: readonly {
    readonly number: number;
    readonly text: Bilingual;
    readonly answer: Bilingual | null;
  }[];
}

const both = (text: { zh: string | null; en: string | null }): Bilingual => ({
  zh: text.zh ?? text.en ?? '',
  en: text.en ?? text.zh ?? '',
});

/** Item answers in words, for those whose action reaches class `item_answers`; undefined out of reach. */
export async function openAnswersOf(tx: ActorTx, assessmentId: string): Promise<OpenedAnswers | undefined> {
  const row = await tx.first(
    tx.db
      .selectFrom('assessments as a')
      .innerJoin('assessment_answers as s', 's.assessment_id', 'a.id')
      .select(['a.id', 'a.instrument_id', 'a.edition', 'a.resident_id', 'a.wrapped_key', 's.answers_sealed'])
      .where('a.id', '=', assessmentId),
  );
  if (!row) return undefined;
  const instrument = (await readAnsweredForms(tx, [row]))(row)?.instrument;
  if (!instrument) return undefined;
  tx.touch(row.id, row.resident_id);
  const packed = tx.vault
    .unwrap('clinical', row.wrapped_key)
    .openBytes(answersPlace(row.id), row.answers_sealed);
  const given = unpackAnswers(instrument, packed);
  return {
    instrumentName: instrument.name,
    edition: row.edition,
    definition: instrument,
    given: Object.fromEntries(instrument.items.map(({ id }) => [id, given[id] ?? null])),
    answers: instrument.items.map((item) => {
      const chosen = instrument.optionSets[item.options]?.find((option) => option.value === given[item.id]);
      return { number: item.n, text: both(item.text), answer: chosen ? both(chosen.text) : null };
    }),
  };
}
