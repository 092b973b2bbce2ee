export type KeyMeaning =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'next' }
  /** Step into the choices from outside; inside them the browser's own arrow keys move. */
  | { readonly kind: 'enter'; readonly from: 'first' | 'last' };

interface KeyPlace {
  /** How many options the question has. */
  options: number;
  inChoices: boolean;
  canGoOn: boolean;
}

/** What a key means on a question: 1–9 choose in order, 0 the tenth, Enter goes on, arrows step into the choices. */
export function keyMeaning(key: string, { options, inChoices, canGoOn }: KeyPlace): KeyMeaning | null {
  if (/^\d$/.test(key)) {
    const index = (Number(key) + 9) % 10;
    return index < options ? { kind: 'choose', index } : null;
  }
  if (key === 'Enter') return canGoOn ? { kind: 'next' } : null;
  if (inChoices) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return { kind: 'enter', from: 'first' };
  if (key === 'ArrowUp' || key === 'ArrowLeft') return { kind: 'enter', from: 'last' };
  return null;
}
