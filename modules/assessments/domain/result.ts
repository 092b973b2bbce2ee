import type { Instrument } from '@xinan/scoring';
import {
  familyWords,
  type ResidentForm,
  residentLevel,
  residentLevels,
  wordsFor,
} from '@xinan/scoring/resident';
import type { Static } from 'typebox';
import type { Result, ResultScale as ResultScaleSchema } from '../contract.ts';
import type { HelpState } from './alarm.ts';
import type { KeptResult } from './prepare-submission.ts';

type ResultScale = Static<typeof ResultScaleSchema>;

export interface KeptSubmission {
  readonly id: string;
  /** The edition that was answered. */
  readonly instrument: Instrument;
  /** In whose words the edition speaks to residents. */
  readonly form: ResidentForm;
  readonly submittedAt: Date;
  readonly kept: KeptResult;
  readonly contactLeft: boolean;
  readonly helpState: HelpState | null;
}

const limits = {
  zh: '这是一面小镜子，照的是您最近一段时间的感受。它不能代替医生的判断，也不会给您贴标签；只有和人聊过，才谈得上了解。',
  en: 'This is a small mirror of how the recent days have felt. It cannot take a doctor’s place and puts no label on you; only talking with a person can tell more.',
};

function bandsOf(
  { instrument, form }: Pick<KeptSubmission, 'instrument' | 'form'>,
  scaleId: string,
  family: keyof typeof familyWords,
): ResultScale['bands'] {
  return instrument.bands
    .filter((band) => band.scale === scaleId && band.norm === 'default')
    .map((band) => {
      const level = residentLevel(instrument, scaleId, { ...band, form }) ?? null;
      return {
        from: band.min,
        to: band.max,
        level: level ? residentLevels.indexOf(level) + 1 : 1,
        label: wordsFor(family, level).headline,
      };
    });
}

/** A kept result in words for the person: never a label, never a diagnosis. Pure. */
export function tellResult(submission: KeptSubmission): Result {
  const { instrument, form, kept } = submission;
  const scales: ResultScale[] = [];
  const suggestions = new Map<string, Result['suggestions'][number]>();
  for (const { scale: scaleId, family } of form.scales) {
    const found = kept.scales[scaleId];
    const scale = instrument.scales.find((each) => each.id === scaleId);
    if (!found || !scale) continue;
    const [value, levelNumber] = found;
    const level = residentLevels[levelNumber - 1] ?? null;
    const words = wordsFor(family, level, { careNow: kept.care });
    for (const suggestion of words.suggestions) suggestions.set(suggestion.zh, suggestion);
    scales.push({
      id: scaleId,
      name: familyWords[family].name,
      value,
      min: scale.range?.[0] ?? 0,
      max: scale.range?.[1] ?? 0,
      level: level ? levelNumber : null,
      headline: words.headline,
      sentence: words.sentence,
      bands: bandsOf(submission, scaleId, family),
    });
  }
  return {
    id: submission.id,
    instrumentId: instrument.id,
    instrumentName: form.title,
    abbr: instrument.abbr,
    edition: instrument.edition,
    submittedAt: submission.submittedAt.toISOString(),
    scales,
    suggestions: [...suggestions.values()],
    needsHelpNow: kept.care,
    limits,
    citation: instrument.citation ?? '',
    contactLeft: submission.contactLeft,
    helpState: submission.helpState,
  };
}
