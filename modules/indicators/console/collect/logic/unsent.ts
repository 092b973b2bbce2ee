/** What was typed into a row and is not saved yet; a field that was not touched is left out. */
export interface RowDraft {
  readonly numerator?: string;
  readonly denominator?: string;
  readonly note?: string;
  readonly explanations?: Readonly<Record<string, string>>;
}
export interface KeptDraft {
  readonly draft: RowDraft;
  /** The version of the task it was typed on. */
  readonly version: number;
}

// Under the prefix of all unsent text, which is forgotten at sign-out.
const keyOf = (accountId: string, taskId: string): string => `draft:${accountId}:indicators.row.${taskId}`;

/** Unsent rows of this tab, for one person. Where storage is refused, what is typed lasts as long as the page. */
export function unsentRow(accountId: string, taskId: string) {
  const key = keyOf(accountId, taskId);
  return {
    read: (): KeptDraft | null => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptDraft | null;
      } catch {
        return null;
      }
    },
    keep: (kept: KeptDraft): void => {
      try {
        sessionStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Full or refused: the text is still on the page.
      }
    },
    drop: (): void => sessionStorage.removeItem(key),
  };
}
