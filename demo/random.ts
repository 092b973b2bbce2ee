/** A seeded source of chance: the same seed and stream name always give the same numbers. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One key of a table of weights. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** `count` different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** Standard normal (Box–Muller). */
  normal(): number;
}

/** FNV-1a, 32 bits: turns the seed and the stream's name into a starting state. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough for invented people. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The stream of one part of the city, so that a change in one part leaves the others as they were. */
export function randomStream(seed: number, name: string): Random {
  const next = mulberry32(hash32(`${seed}/${name}`));
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    weighted: (weights) => pickWeighted(weights, next()),
    some: (items, count) => takeSome(items, count, whole),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

function pickWeighted<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const entries = Object.entries(weights) as [Key, number][];
  let left = at * entries.reduce((total, [, weight]) => total + weight, 0);
  for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
  return entries[entries.length - 1]![0];
}

function takeSome<Item>(
  items: readonly Item[],
  count: number,
  whole: (low: number, high: number) => number,
): Item[] {
  const places = new Set<number>();
  while (places.size < Math.min(count, items.length)) places.add(whole(0, items.length - 1));
  return items.filter((_, place) => places.has(place));
}

/** Picks among many items by weight in logarithmic time. */
export function weightedPicker<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): (random: Random) => Item {
  const sums: number[] = [];
  let total = 0;
  for (const item of items) sums.push((total += weightOf(item)));
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return items[low]!;
  };
}

/** An id in the form of UUID version 7: the record's own time, then bits from the stream. */
export function makeId(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const part = (bits: number) => Math.floor(random.next() * 2 ** bits);
  const third = (0x7000 | part(12)).toString(16);
  const fourth = (0x8000 | part(14)).toString(16);
  const tail = part(24).toString(16).padStart(6, '0') + part(24).toString(16).padStart(6, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${fourth}-${tail}`;
}
