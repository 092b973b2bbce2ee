/** A spot check as it stands: drawn and waiting, or with what the ledger said. */
export type SpotCheck =
  | { readonly kind: 'drawn' }
  | { readonly kind: 'agrees' | 'differs'; readonly remark: string };

/** Reads the stored words of a spot check: `agrees: …`, `differs: …`; anything else says why it was drawn. */
export function spotCheckOf(text: string): SpotCheck {
  const [, kind, remark = ''] = /^(agrees|differs): ([\s\S]*)$/.exec(text) ?? [];
  return kind === 'agrees' || kind === 'differs' ? { kind, remark } : { kind: 'drawn' };
}
