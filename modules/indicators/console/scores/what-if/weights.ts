import type { OutputOf } from '@xinan/contract-kit';
import { createScoreModel, type ScoreModel } from '@xinan/indicators';
import type { getScoreModel } from '../../../contract.ts';

export type ModelAnswer = OutputOf<typeof getScoreModel>;

/** Slider positions by code, 0 to 100; those of a group are normalised together. */
export type Positions = Readonly<Record<string, number>>;

/** The tree and the scores as the what-if reads them. */
export const modelOf = ({ units, themes, scores, geometricFloor }: ModelAnswer): ScoreModel =>
  createScoreModel(
    themes.map(({ code, weight, level1 }) => ({
      code,
      weight,
      ...(level1.length > 0 ? { children: level1 } : {}),
    })),
    { units: units.map(({ code }) => code), scores, geometricFloor },
  );

/** The weights of the set as slider positions. */
export function positionsOfSet({ themes }: Pick<ModelAnswer, 'themes'>): Positions {
  return Object.fromEntries(
    themes.flatMap((theme) => [
      [theme.code, theme.weight * 100],
      ...theme.level1.map(({ code, weight }) => [code, weight * 100]),
    ]),
  );
}

/** A proposal over the weights of the set: what it does not name stays. */
export const withProposal = (set: Positions, weights: Readonly<Record<string, number>>): Positions => ({
  ...set,
  ...Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, weight * 100])),
});

/** Shares of a group by code, summing to 1; null while all are 0. */
export function sharesOf(
  codes: readonly string[],
  positions: Positions,
): Readonly<Record<string, number>> | null {
  const sum = codes.reduce((total, code) => total + (positions[code] ?? 0), 0);
  return sum > 0 ? Object.fromEntries(codes.map((code) => [code, (positions[code] ?? 0) / sum])) : null;
}

/** Whether every group still has a weight above 0. */
export const areWhole = ({ themes }: Pick<ModelAnswer, 'themes'>, positions: Positions): boolean =>
  [themes, ...themes.map(({ level1 }) => level1)].every(
    (group) =>
      group.length === 0 ||
      sharesOf(
        group.map(({ code }) => code),
        positions,
      ) !== null,
  );

/** How many units have another rank. */
export const movedRanks = (before: readonly (number | null)[], after: readonly (number | null)[]): number =>
  before.filter((rank, i) => rank !== after[i]).length;
