/** The name under which a run stores how its draws were made. */
export const generatorName = 'xoshiro128** 1.1, splitmix32 seeding';

/** The next number, uniform in the open interval (0, 1), with 32 random bits. */
export type Random = () => number;

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Four words of state from one seed (splitmix32). */
function stateFrom(seed: number): [number, number, number, number] {
  let counter = seed | 0;
  const next = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next()];
}

/** xoshiro128** 1.1 (Blackman and Vigna 2018) as whole numbers 0…2³² − 1, from a state that is not all 0. */
export function createWords(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turn(d, 11);
    return word;
  };
}

/** The same seed (a whole number 0…2³² − 1) gives the same numbers everywhere, for ever. */
export function createRandom(seed: number): Random {
  const next = createWords(stateFrom(seed));
  return () => (next() + 0.5) / 2 ** 32;
}
