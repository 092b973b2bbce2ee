import type { AnswerOption, Instrument, Locale } from '../../instrument.ts';
import { type Coding, LOINC, ORDINAL_VALUE, canonicalOf } from './resources.ts';

/** LOINC answer codes belong to the option set most items use: codes differ between panels and questions. */
function loincSet({ items, loinc }: Instrument): string | undefined {
  if (!loinc.answers) return undefined;
  const uses = Map.groupBy(items, ({ options }) => options);
  return [...uses].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** An option as a coding that carries its points, so that a response can be scored without its questionnaire. */
export function codingOf(
  instrument: Instrument,
  { set, option, locale }: { readonly set: string; readonly option: AnswerOption; readonly locale: Locale },
): Coding {
  const answers = instrument.loinc.answers ?? {};
  const key = String(option.value);
  const code = set === loincSet(instrument) && Object.hasOwn(answers, key) ? answers[key] : undefined;
  const display = option.text[locale];
  return {
    extension: [{ url: ORDINAL_VALUE, valueDecimal: option.value }],
    system: code === undefined ? `${canonicalOf(instrument.id)}:${set}` : LOINC,
    code: code ?? key,
    ...(display === null ? {} : { display }),
  };
}
