import type { CompiledBank } from './compile-bank.ts';

/** How the next item is chosen. */
export interface SelectionRules {
  /** `max-information` at the estimate (Lord 1980), or averaged over the posterior (van der Linden 1998). */
  readonly by: 'max-information' | 'posterior-weighted';
  /** Shares of the content areas, adding up to 1; the area furthest behind goes first (Kingsbury & Zara 1989). */
  readonly contentShares?: Readonly<Record<string, number>>;
  /** Picks among this many best items instead of the best (randomesque, Kingsbury & Zara 1989). Needs `chance`. */
  readonly amongBest?: number;
  /** Gives an item only as often as its `exposure` says (Sympson & Hetter 1985). Needs `chance`. */
  readonly usesExposure?: boolean;
}

/** Numbers from 0 to below 1; the caller's, so that a run can be repeated. */
export type Chance = () => number;

export interface SelectionState {
  readonly theta: number;
  readonly weights: Float64Array;
  /** 1 for items already given. */
  readonly given: Uint8Array;
  readonly chance?: Chance;
}

/** An item's information at θ between the points of the grid, or averaged over the posterior. */
export function worthOf(
  compiled: CompiledBank,
  { by }: SelectionRules,
  state: Pick<SelectionState, 'theta' | 'weights'>,
) {
  const { informations, thetas, grid, step } = compiled;
  const size = thetas.length;
  if (by === 'posterior-weighted') {
    return (at: number): number => {
      let total = 0;
      for (let g = 0; g < size; g++)
        total += (state.weights[g] as number) * (informations[at * size + g] as number);
      return total;
    };
  }
  const place = Math.min(size - 1, Math.max(0, (state.theta - grid.from) / step));
  const below = Math.min(size - 2, Math.floor(place));
  const share = place - below;
  return (at: number): number => {
    const first = informations[at * size + below] as number;
    return first + share * ((informations[at * size + below + 1] as number) - first);
  };
}

/** The content area furthest behind its share; `undefined` where all areas are free, or none has an item left. */
function areaToServe({ bank }: CompiledBank, shares: Readonly<Record<string, number>>, given: Uint8Array) {
  const counts = new Map(Object.keys(shares).map((area) => [area, { given: 0, left: 0 }]));
  let total = 0;
  bank.items.forEach(({ content = '' }, at) => {
    const count = counts.get(content);
    total += given[at] as number;
    if (count && given[at] === 1) count.given++;
    else if (count) count.left++;
  });
  let found: string | undefined;
  let furthest = -Infinity;
  for (const [area, count] of counts) {
    const behind = (shares[area] as number) - (total > 0 ? count.given / total : 0);
    if (count.left > 0 && behind > furthest) {
      furthest = behind;
      found = area;
    }
  }
  return found;
}

/** Exposure control walks down the ranking; the last of the list is always given. `undefined` of an empty list. */
function pickRanked(
  compiled: CompiledBank,
  ranked: readonly number[],
  rules: SelectionRules,
  chance: Chance,
): number | undefined {
  const best = ranked.slice(0, rules.amongBest ?? ranked.length);
  if (!rules.usesExposure) return best[Math.floor(chance() * best.length)];
  const accepted = best.find((at) => chance() < (compiled.bank.items[at]?.exposure ?? 1));
  return accepted ?? best.at(-1);
}

/** The place of the next item; `undefined` where none is left. The first of equally good ones. */
export function selectItem(
  compiled: CompiledBank,
  rules: SelectionRules,
  state: SelectionState,
): number | undefined {
  const { items } = compiled.bank;
  const { given, chance } = state;
  const area = rules.contentShares && areaToServe(compiled, rules.contentShares, given);
  const isOpen = (at: number): boolean =>
    given[at] === 0 && (area === undefined || items[at]?.content === area);
  const worth = worthOf(compiled, rules, state);
  if (rules.amongBest === undefined && !rules.usesExposure) {
    let best: number | undefined;
    let most = -Infinity;
    for (let at = 0; at < items.length; at++) {
      if (!isOpen(at)) continue;
      const value = worth(at);
      if (value > most) {
        most = value;
        best = at;
      }
    }
    return best;
  }
  if (!chance) throw new RangeError('exposure control needs a chance');
  const ranked = items
    .map((_, at) => at)
    .filter(isOpen)
    .map((at) => ({ at, value: worth(at) }))
    .sort((a, b) => b.value - a.value)
    .map(({ at }) => at);
  return pickRanked(compiled, ranked, rules, chance);
}
