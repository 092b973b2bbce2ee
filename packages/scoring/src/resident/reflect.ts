import type { Instrument, Text } from '../instrument.ts';
import type { ScaleScore, ScoreResult } from '../score-result.ts';
import type { ResidentFamily, ResidentLevel } from './levels.ts';
import type { ResidentForm, ResidentScale } from './forms.ts';
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

/** With whose words an instrument speaks to residents; the shipped ones unless said. */
export interface ResidentVoice {
  readonly form?: ResidentForm | undefined;
}

/**
 * The level of one band among its norm set, lightest first.
 * `undefined` for a scale residents do not hear about, or a band the scale does not have.
 */
export function residentLevel(
  instrument: Instrument,
  scaleId: string,
  {
    code,
    norm,
    form = residentForms[instrument.id],
  }: { readonly code: string; readonly norm: string } & ResidentVoice,
): ResidentLevel | undefined {
  const told = form?.scales.find(({ scale }) => scale === scaleId);
  if (!told) return undefined;
  const codes = instrument.bands
    .filter((band) => band.scale === scaleId && band.norm === norm)
    .toSorted((a, b) => (told.heavierWhen === 'high' ? a.min - b.min : b.min - a.min))
    .map((band) => band.code);
  return levelAt(codes.indexOf(code), codes.length);
}

/** The level of a score: from its band; without bands, from how many of the scale's cut-offs it reaches. */
function levelOf(
  instrument: Instrument,
  scaleId: string,
  { scored, form }: { readonly scored: ScaleScore } & ResidentVoice,
): ResidentLevel | null {
  if (scored.band) return residentLevel(instrument, scaleId, { ...scored.band, form }) ?? null;
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
export function reflect(
  instrument: Instrument,
  result: ScoreResult,
  { form = residentForms[instrument.id] }: ResidentVoice = {},
): ResidentResult {
  const careNow = result.alerts.some(({ level }) => level !== 'follow-up');
  const told = form?.scales ?? [];
  const reflectOn = ({ scale, family }: ResidentScale): Reflection[] => {
    const scored = result.kind === 'scored' ? result.scales[scale] : undefined;
    if (!scored) return [];
    const found = levelOf(instrument, scale, { scored, form });
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
