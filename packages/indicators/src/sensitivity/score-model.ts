/** A tree of weights: leaves are columns of scores, in order; weights of one group sum to 1. */
export interface WeightNode {
  readonly code: string;
  readonly weight: number;
  /** Absent in a leaf. */
  readonly children?: readonly WeightNode[];
}

/** Scores and weights laid out flat, for a thousand recalculations a second. */
export interface ScoreModel {
  readonly units: readonly string[];
  /** Codes of the leaves: the columns of `scores`. */
  readonly leaves: readonly string[];
  /** Row by row, 0–100; NaN: left out, the other weights of its group are rescaled. */
  readonly scores: Float64Array;
  /** Children before parents; the root last. */
  readonly groups: readonly ModelGroup[];
  /** Weight of each edge; group by group. */
  readonly weights: Float64Array;
  readonly geometricFloor: number;
}

export interface ModelGroup {
  readonly code: string;
  /** Edges `start` to `end` (exclusive) of `weights`. */
  readonly start: number;
  readonly end: number;
  /** Node of each edge: leaves are 0 … leaves − 1, groups follow in order. */
  readonly nodes: Uint32Array;
}

export interface ModelOptions {
  readonly units: readonly string[];
  /** Per unit one score per leaf, in the order of the leaves; null: left out. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** The floor of the geometric rule; 1 unless told. */
  readonly geometricFloor?: number;
}

/** Lays a tree of any depth (at least one group) and the scores of its leaves out flat. */
export function createScoreModel(root: readonly WeightNode[], options: ModelOptions): ScoreModel {
  const leaves: string[] = [];
  const groups: ModelGroup[] = [];
  const weights: number[] = [];
  const leafCount = countLeaves(root);

  function place(code: string, children: readonly WeightNode[]): number {
    const nodes = children.map((child) =>
      child.children ? place(child.code, child.children) : leaves.push(child.code) - 1,
    );
    const start = weights.length;
    weights.push(...children.map(({ weight }) => weight));
    groups.push({ code, start, end: weights.length, nodes: Uint32Array.from(nodes) });
    return leafCount + groups.length - 1;
  }

  place('total', root);
  const { units, scores, geometricFloor = 1 } = options;
  const flat = scores.flatMap((row) => row.map((score) => score ?? Number.NaN));
  return {
    units,
    leaves,
    scores: Float64Array.from(flat),
    groups,
    weights: Float64Array.from(weights),
    geometricFloor,
  };
}

const countLeaves = (nodes: readonly WeightNode[]): number =>
  nodes.reduce((count, { children }) => count + (children ? countLeaves(children) : 1), 0);

export type RootRule = 'linear' | 'geometric';

export interface TotalOptions {
  readonly weights?: Float64Array;
  readonly scores?: Float64Array;
  /** How the groups below the root become the total; linear unless told. */
  readonly rule?: RootRule;
  /** Room for one unit's leaves and groups; a caller that computes again and again keeps it (`createScratch`). */
  readonly values?: Float64Array;
}

export const createScratch = ({ leaves, groups }: ScoreModel): Float64Array =>
  new Float64Array(leaves.length + groups.length);

/**
 * The total of every unit with these weights and scores, written into `totals`; NaN where nothing is scored.
 * Groups below the root are linear; weights need not sum to 1, each group is divided by the sum of those used.
 */
export function computeTotals(
  model: ScoreModel,
  totals: Float64Array,
  {
    weights = model.weights,
    scores = model.scores,
    rule = 'linear',
    values = createScratch(model),
  }: TotalOptions = {},
): void {
  const { units, groups, leaves, geometricFloor } = model;
  const root = groups.length - 1;
  for (let unit = 0; unit < units.length; unit++) {
    const row = unit * leaves.length;
    for (let leaf = 0; leaf < leaves.length; leaf++) values[leaf] = scores[row + leaf] as number;
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g] as ModelGroup;
      const floor = g === root && rule === 'geometric' ? geometricFloor : 0;
      values[leaves.length + g] = joinGroup(group, values, weights, floor);
    }
    totals[unit] = values[leaves.length + root] as number;
  }
}

// Geometric with a floor above 0, linear with 0. Four arguments: an options object would be made for every group.
function joinGroup(
  { start, nodes }: ModelGroup,
  values: Float64Array,
  weights: Float64Array,
  floor: number,
): number {
  let total = 0;
  let used = 0;
  for (let i = 0; i < nodes.length; i++) {
    const value = values[nodes[i] as number] as number;
    if (Number.isNaN(value)) continue;
    const weight = weights[start + i] as number;
    total += weight * (floor > 0 ? Math.log(Math.max(value, floor)) : value);
    used += weight;
  }
  return floor > 0 ? Math.exp(total / used) : total / used;
}

/** Totals as a list, in the order of the units; NaN where nothing is scored. */
export function totalsOf(model: ScoreModel, rule: RootRule = 'linear'): number[] {
  const totals = new Float64Array(model.units.length);
  computeTotals(model, totals, { rule });
  return [...totals];
}
