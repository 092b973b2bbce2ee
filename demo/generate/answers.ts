import { instrumentById } from '@xinan/scoring/catalogue';
import type { Instrument } from '@xinan/scoring';
import type { Random } from '../random.ts';

/**
 * How an instrument's items answer to one latent burden (standard normal): the loading all items share, the cut points
 * between neighbouring answers, and how much harder each item is to agree with. Shapes chosen so that totals look like
 * those of self-selected adults (PHQ-9: mean about 5.6, one in five at 10 or more).
 */
interface AnswerModel {
  readonly loading: number;
  readonly cuts: readonly number[];
  readonly shifts: readonly number[];
  /** The more burden, the lower the answer. */
  readonly falls: boolean;
}

const models: Readonly<Record<string, AnswerModel>> = {
  phq9: {
    loading: 0.72,
    cuts: [0.1, 0.95, 1.5],
    shifts: [-0.05, 0, -0.25, -0.35, 0.15, 0.25, 0.1, 0.55],
    falls: false,
  },
  gad7: {
    loading: 0.74,
    cuts: [0.15, 1, 1.55],
    shifts: [-0.2, 0, -0.1, 0.05, 0.45, -0.2, 0.4],
    falls: false,
  },
  who5: {
    loading: 0.76,
    cuts: [-1.8, -1, -0.3, 0.6, 1.5],
    shifts: [-0.1, 0, 0.05, 0.15, -0.05],
    falls: true,
  },
  gses: { loading: 0.68, cuts: [-1.2, 0, 1.1], shifts: [], falls: true },
  gds15: { loading: 0.6, cuts: [0.75], shifts: [], falls: false },
};

export const modelledInstruments = Object.keys(models);

export function getInstrument(id: string): Instrument {
  const instrument = instrumentById(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return instrument;
}

/** Chance beside the shared burden that keeps each item's latent standard normal. */
const residual = (loading: number) => Math.sqrt(1 - loading * loading);

function stepsTaken(latent: number, cuts: readonly number[], shift: number): number {
  return cuts.filter((cut) => latent > cut + shift).length;
}

/** Item 9 of the PHQ-9 and the question of how hard life has become stand outside the model. */
function finishPhq9(given: readonly number[], item9: number): number[] {
  const total = given.reduce((sum, answer) => sum + answer, item9);
  const difficulty = [5, 12, 20].filter((bound) => total >= bound).length;
  return [...given, item9, difficulty];
}

/**
 * Answers in form order.
 * @param options.item9 PHQ-9 only: thoughts of death or self-harm, 0–3. Anything above 0 raises an alert.
 */
export function generateAnswers(
  random: Random,
  instrumentId: string,
  options: { burden: number; item9?: number },
): number[] {
  const model = models[instrumentId];
  if (!model) throw new Error(`no answer model for ${instrumentId}`);
  const instrument = getInstrument(instrumentId);
  const reversed = new Set(instrument.scales[0]?.reverse ?? []);
  const modelled = instrumentId === 'phq9' ? instrument.items.slice(0, 8) : instrument.items;
  const given = modelled.map((item, index) => {
    const values = instrument.optionSets[item.options]!.map(({ value }) => value).sort(
      (one, other) => one - other,
    );
    const latent = model.loading * options.burden + residual(model.loading) * random.normal();
    const steps = stepsTaken(model.falls ? -latent : latent, model.cuts, model.shifts[index] ?? 0);
    return values[reversed.has(item.id) ? values.length - 1 - steps : steps]!;
  });
  return instrumentId === 'phq9' ? finishPhq9(given, options.item9 ?? 0) : given;
}
