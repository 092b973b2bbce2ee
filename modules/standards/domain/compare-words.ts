/** A run of words and what became of it. */
export interface WordRun {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Chinese sign by sign; Latin words and numbers whole. */
const wordsOf = (text: string): string[] =>
  text.match(/[A-Za-z0-9]+(?:[.%‰-][A-Za-z0-9]+)*|\s+|[^A-Za-z0-9\s]/gu) ?? [];

/** Beyond so many pairs of words a clause is shown as removed and added, so that no text can stall a screen. */
const mostPairs = 4_000_000;

/** Lengths of the longest common run of what remains, for every pair of places. */
function remainders<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = same(before[i] as Item, after[j] as Item)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return (i: number, j: number) => lengths[i * width + j] ?? 0;
}

export type Step<Item> =
  | { readonly change: 'same'; readonly before: Item; readonly after: Item }
  | { readonly change: 'removed'; readonly before: Item }
  | { readonly change: 'added'; readonly after: Item };

/** The shortest way from one row of items to another: what stays, what goes, what comes, in order. */
export function alignItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean = Object.is,
): Step<Item>[] {
  const left = remainders(before, after, same);
  const steps: Step<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const one = before[i] as Item;
    const other = after[j] as Item;
    if (i < before.length && j < after.length && same(one, other)) {
      steps.push({ change: 'same', before: one, after: other });
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && left(i + 1, j) >= left(i, j + 1))) {
      steps.push({ change: 'removed', before: one });
      i += 1;
    } else {
      steps.push({ change: 'added', after: other });
      j += 1;
    }
  }
  return steps;
}

/** Both texts in one line: the words that stay, went and came. */
export function compareWords(before: string, after: string): WordRun[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length * fresh.length > mostPairs)
    return [
      { change: 'removed', text: before },
      { change: 'added', text: after },
    ];
  const runs: { change: WordRun['change']; text: string }[] = [];
  for (const step of alignItems(old, fresh)) {
    const text = step.change === 'added' ? step.after : step.before;
    const last = runs.at(-1);
    if (last?.change === step.change) last.text += text;
    else runs.push({ change: step.change, text });
  }
  return runs;
}

/** The share of signs that two texts have in common, 0 to 1. */
export function likeness(before: string, after: string): number {
  const kept = compareWords(before, after)
    .filter(({ change }) => change === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return before.length + after.length === 0 ? 1 : (2 * kept) / (before.length + after.length);
}
