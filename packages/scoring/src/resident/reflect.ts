import type { Instrument, Text } from '../instrument.ts';
import type { ScaleScore, ScoreResult } from '../score-result.ts';
import type { ResidentFamily, ResidentLevel } from './levels.ts';
import type { ResidentScale } from './forms.ts';
import { careWords, familyWords, fewAnswersWords, whomToTalkTo, withoutLevel } from './family-words.ts';
import { residentForms } from './forms.ts';
import { levelAt } from './levels.ts';

/** What one scale of a form says to a resident: words, never a number and never a label. */
export interface Reflection {
  readonly scaleId: string;
  readonly family: ResidentFamily;
  /** `null` where the form draws no line between lighter and heavier. */
  readonly level: ResidentLevel | null;
  readonly headline: Text;
  readonly sentence: Text;
  /** Three small things that help, and whom to talk to. */
  readonly suggestions: readonly Text[];
}

export interface ResidentResult {
  /** To be shown first, above everything else, where an answer calls for company now. */
  readonly care: Text | null;
  readonly reflections: readonly Reflection[];
  /** Set instead of reflections when too few questions were answered. */
  readonly fewAnswers: Text | null;
}

/**
 * The level of one band among its norm set, lightest first.
 * `undefined` for a scale residents do not hear about, or a band the scale does not have.
 */
export function residentLevel(
  instrument: Instrument,
  scaleId: string,
  band: { readonly code: string; readonly norm: string },
): ResidentLevel | undefined {
  const told = residentForms[instrument.id]?.scales.find(({ scale }) => scale === scaleId);
  if (!told) return undefined;
  const codes = instrument.bands
    .filter(({ scale, norm }) => scale === scaleId && norm === band.norm)
    .toSorted((a, b) => (told.heavierWhen === 'high' ? a.min - b.min : b.min - a.min))
    .map(({ code }) => code);
  return levelAt(codes.indexOf(band.code), codes.length);
}

/** The level of a score: from its band; without bands, from how many of the scale's cut-offs it reaches. */
function levelOf(instrument: Instrument, scaleId: string, scored: ScaleScore): ResidentLevel | null {
  if (scored.band) return residentLevel(instrument, scaleId, scored.band) ?? null;
  const cutoffs = instrument.cutoffs.filter(({ scale }) => scale === scaleId).length;
  const hasBands = instrument.bands.some(({ scale }) => scale === scaleId);
  if (hasBands || cutoffs === 0) return null;
  if (scored.cutoffs.length === 0) return 'steady';
  return scored.cutoffs.length < cutoffs ? 'some_strain' : 'strained';
}

/** Nobody hears "all is even" beside words of care. */
const atLeastStrained = (level: ResidentLevel | null): ResidentLevel =>
  level === 'heavy' || level === 'very_heavy' ? level : 'strained';

/** What a family says at a level; `null`: no line is drawn. `careNow` names whom to talk to at once. */
export function wordsFor(family: ResidentFamily, level: ResidentLevel | null, { careNow = false } = {}) {
  const { levels, steps, talk } = familyWords[family];
  const { headline, sentence } = level ? levels[level] : withoutLevel;
  const usualTalk = talk ?? whomToTalkTo[level ?? 'steady'];
  return { headline, sentence, suggestions: [...steps, careNow ? whomToTalkTo.heavy : usualTalk] };
}

/** Turns a score into words for the resident who gave the answers. Findings, cut-offs and numbers stay behind. */
export function reflect(instrument: Instrument, result: ScoreResult): ResidentResult {
  const careNow = result.alerts.some(({ level }) => level !== 'follow-up');
  const told = residentForms[instrument.id]?.scales ?? [];
  const reflectOn = ({ scale, family }: ResidentScale): Reflection[] => {
    const scored = result.kind === 'scored' ? result.scales[scale] : undefined;
    if (!scored) return [];
    const found = levelOf(instrument, scale, scored);
    const level = careNow ? atLeastStrained(found) : found;
    return [{ scaleId: scale, family, level, ...wordsFor(family, level, { careNow }) }];
  };
  const reflections = told.flatMap(reflectOn);
  return {
    care: careNow ? careWords : null,
    reflections,
    fewAnswers: reflections.length === 0 ? fewAnswersWords : null,
  };
}
