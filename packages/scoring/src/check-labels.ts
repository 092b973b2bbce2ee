import type { InstrumentDraft, Text } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';

/** A band says where a number lies, not what a person is or has. */
const labellingWords: Readonly<Record<keyof Text, RegExp>> = {
  zh: /抑郁|焦虑|阳性|阴性|异常|高危|患者|病人|障碍|依赖|PTSD/,
  en: /depress|anxi(?:ous|ety)|positive|negative|abnormal|disorder|patient|dependen|PTSD/i,
};

const labelling = (path: string, label: Text): InstrumentFault[] =>
  (['zh', 'en'] as const).flatMap((locale) => {
    const [word] = labellingWords[locale].exec(label[locale]) ?? [];
    return word === undefined
      ? []
      : [{ path: `${path}.${locale}`, code: 'labelling-word', message: `${word} labels the person` }];
  });

/** Faults in the words that stand beside a number. */
export const checkLabels = (draft: InstrumentDraft): InstrumentFault[] => [
  ...draft.bands.flatMap(({ label }, index) => labelling(`bands[${index}].label`, label)),
  ...draft.cutoffs.flatMap(({ label }, index) => labelling(`cutoffs[${index}].label`, label)),
];
