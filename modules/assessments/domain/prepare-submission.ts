import { DomainError } from '@xinan/contract-kit';
import { compile, type Instrument, packAnswers, type Scorer, type ScoreResult } from '@xinan/scoring';
import type { CallingLevel } from './alarm.ts';
import { reflect, type ResidentVoice, residentLevels } from '@xinan/scoring/resident';

/** A scored submission, ready to be sealed and kept. */
export interface Prepared {
  readonly instrument: Instrument;
  readonly answers: Uint8Array;
  readonly kept: KeptResult;
  readonly alert: { readonly level: CallingLevel; readonly fact: string } | null;
}

/** What is kept of a result: numbers and levels; the words are made when it is read. */
export interface KeptResult {
  /** Scale id → value and level 1…5 (0: no level). */
  readonly scales: Readonly<Record<string, readonly [value: number, level: number]>>;
  readonly care: boolean;
}

const scorers = new WeakMap<Instrument, Scorer>();

function scorerOf(instrument: Instrument): Scorer {
  const known = scorers.get(instrument);
  if (known) return known;
  const made = compile(instrument);
  scorers.set(instrument, made);
  return made;
}

function refuseFaulty(
  instrument: Instrument,
  result: ScoreResult,
  answers: readonly (number | null)[],
): void {
  if (result.kind === 'invalid' && result.reason === 'answer-count')
    throw new DomainError('request.invalid', {}, [
      {
        pointer: '/answers',
        zh: `应为 ${instrument.items.length} 题`,
        en: `must have ${instrument.items.length} entries`,
      },
    ]);
  if (result.kind === 'invalid') {
    const item = instrument.items.find((each) => each.id === result.itemId);
    throw new DomainError('assessment.answer_invalid', { item: item?.n ?? 0 });
  }
  const missing = new Set(result.kind === 'unscorable' ? result.missing : []);
  const rightlySkipped = new Set(instrument.skips?.flatMap((rule) => rule.items) ?? []);
  const unanswered = instrument.items.filter(
    (item, index) =>
      answers[index] == null &&
      item.scored !== false &&
      (missing.has(item.id) || !rightlySkipped.has(item.id)),
  );
  if (unanswered.length === 0) return;
  const faults = unanswered.map((item) => ({
    pointer: `/answers/${instrument.items.indexOf(item)}`,
    zh: '请选择一项',
    en: 'please choose one',
  }));
  throw new DomainError(
    'assessment.unanswered',
    { items: unanswered.map((item) => item.n).join('、') },
    faults,
  );
}

/** The gravest alert that calls those on duty, if any. */
function callOf(result: ScoreResult): { level: CallingLevel; message: { zh: string } } | undefined {
  for (const { level, message } of result.alerts) if (level !== 'follow-up') return { level, message };
  return undefined;
}

/**
 * Scores a submission and reads it in the words of `form`, the shipped ones unless said. Pure. Alerts do not depend on
 * the total.
 * Errors: `assessment.answer_invalid`, `assessment.unanswered`, each naming its items.
 */
export function prepareSubmission(
  instrument: Instrument,
  answers: readonly (number | null)[],
  voice: ResidentVoice = {},
): Prepared {
  const result = scorerOf(instrument)(answers);
  refuseFaulty(instrument, result, answers);
  const told = reflect(instrument, result, voice);
  const scales: Record<string, [number, number]> = {};
  for (const reflection of told.reflections) {
    const scored = result.kind === 'scored' ? result.scales[reflection.scaleId] : undefined;
    if (scored)
      scales[reflection.scaleId] = [
        scored.value,
        reflection.level ? residentLevels.indexOf(reflection.level) + 1 : 0,
      ];
  }
  const gravest = callOf(result);
  return {
    instrument,
    answers: packAnswers(instrument, answers),
    kept: { scales, care: told.care !== null },
    alert: gravest ? { level: gravest.level, fact: `${instrument.abbr} 自评：${gravest.message.zh}` } : null,
  };
}
