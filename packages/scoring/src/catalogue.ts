import type { Instrument, Locale } from './instrument.ts';
import type { ResidentFamily } from './resident/levels.ts';
import { defineInstrument } from './define.ts';
import { instrumentFiles } from './instrument-files.ts';
import { minutesNeeded } from './public-form.ts';
import { residentForms } from './resident/forms.ts';
import { visibilityOf } from './visibility.ts';

export {
  type PublicForm,
  type PublicItem,
  type PublicOption,
  minutesNeeded,
  toPublicForm,
} from './public-form.ts';
export { type HiddenReason, type Visibility, hiddenReasons, visibilityOf } from './visibility.ts';

function load(file: unknown): Instrument {
  const result = defineInstrument(file);
  if (result.ok) return result.instrument;
  const faults = result.faults.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`A faulty instrument in the catalogue:\n${faults.join('\n')}`);
}

/** Every instrument by id, those for professionals included. A faulty file stops the start. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  instrumentFiles.map(load).map((instrument) => [instrument.id, instrument]),
);

/** One instrument of the catalogue; `undefined` for an unknown id. */
export const instrumentById = (id: string): Instrument | undefined => instruments.get(id);

/** One line of the list a resident chooses from. */
export interface PublicEntry {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly abbr: string;
  readonly families: readonly ResidentFamily[];
  readonly itemCount: number;
  readonly minutes: number;
  /** Whole years, both ends included; `null` = open. */
  readonly ages: readonly [number | null, number | null];
}

/**
 * The forms residents may see in a language, in the catalogue's order.
 * `approved`: ids whose open wording questions the city has settled.
 */
export function publicInstruments(
  locale: Locale,
  approved: ReadonlySet<string> = new Set(),
): readonly PublicEntry[] {
  return [...instruments.values()].flatMap((instrument) => {
    const form = residentForms[instrument.id];
    if (!form || !visibilityOf(instrument, locale, approved).shown) return [];
    return [
      {
        id: instrument.id,
        edition: instrument.edition,
        title: form.title[locale],
        abbr: instrument.abbr,
        families: [...new Set(form.scales.map(({ family }) => family))],
        itemCount: instrument.items.length,
        minutes: minutesNeeded(instrument),
        ages: instrument.population.ages,
      },
    ];
  });
}

/** Below this age a guardian consents to the handling of a child's data (PIPL article 31). */
const GUARDIAN_CONSENT_BELOW_YEARS = 14;

export type Gate =
  | { readonly open: true; readonly guardianConsentNeeded: boolean }
  | { readonly open: false; readonly reason: 'professional-only' | 'too-young' | 'too-old' };

/** Whether a person of `ageYears` (whole years) may fill in an instrument alone; both ends of its ages included. */
export function gateOf(instrument: Instrument, ageYears: number): Gate {
  const [youngest, oldest] = instrument.population.ages;
  if (instrument.kind !== 'self-report') return { open: false, reason: 'professional-only' };
  if (youngest !== null && ageYears < youngest) return { open: false, reason: 'too-young' };
  if (oldest !== null && ageYears > oldest) return { open: false, reason: 'too-old' };
  return { open: true, guardianConsentNeeded: ageYears < GUARDIAN_CONSENT_BELOW_YEARS };
}
