/** A mutant that computes the same as the original, and why. Found again by its line and its change. */
export interface Equivalent {
  /** Path below the package's src. */
  readonly file: string;
  /** The whole line as written, without indentation. */
  readonly words: string;
  /** `before → after`. */
  readonly change: string;
  /** Which of the same changes in that line, from 1; without it all of them. */
  readonly nth?: number;
  readonly why: string;
}

/** What is mutated in a package, and which of its tests must notice. All paths are globs below its src. */
export interface MutationPlan {
  readonly groups: readonly {
    readonly files: readonly string[];
    /** In the order they are run; the first failure ends it, so the quick and the near go first. */
    readonly tests: readonly string[];
  }[];
  readonly equivalents: readonly Equivalent[];
}
