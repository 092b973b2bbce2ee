/** A mutant that computes the same as the original, and why. Found again by its line and its change. */
export interface Equivalent {
  /** Path below src. */
  readonly file: string;
  /** The whole line as written, without indentation. */
  readonly words: string;
  readonly change: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [];
