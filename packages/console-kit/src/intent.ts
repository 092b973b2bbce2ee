/**
 * The idempotency key of one user's intent. Pressing the button again with the same content after a lost
 * or uncertain answer repeats under the same key; after a definite answer the next press is a new intent.
 */
export interface Intent {
  readonly keyFor: (content: unknown) => string;
  /** `certain`: the server answered for sure, done or refused. */
  readonly settle: (certain: boolean) => void;
}

export function createIntent(newKey: () => string): Intent {
  let open: { content: string; key: string } | null = null;
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content);
      if (open?.content !== text) open = { content: text, key: newKey() };
      return open.key;
    },
    settle: (certain) => {
      if (certain) open = null;
    },
  };
}

/** Whether a failure leaves open if the write took place: no answer, or the server's own fault. */
export const leavesDoubt = (status: number): boolean => status === 0 || status >= 500;
