/** Limits of one formula (method, section 11.3). */
export const limits = {
  /** UTF-16 units. */
  characters: 500,
  /** Numbers, references, operators and calls. */
  nodes: 100,
  /** Parentheses, calls and minus signs inside one another. */
  depth: 20,
} as const;
