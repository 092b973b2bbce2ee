import type { IndicatorSetDraft } from '@xinan/indicators';
import { applyChanges, type DraftChange } from './merge-drafts.ts';

/** A saved state of a draft that changes stand on. */
export interface Ground {
  readonly document: IndicatorSetDraft;
  readonly version: number;
}

export interface Restored {
  readonly ground: Ground;
  readonly draft: IndicatorSetDraft;
  /** How many unsaved changes came back. */
  readonly restored: number;
  /** What was saved since is not in `ground`: the two must be merged. */
  readonly isBehind: boolean;
}

const undone = ({ kind, before, after, ...change }: DraftChange): DraftChange => ({
  ...change,
  kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
  before: after,
  after: before,
});

/**
 * The draft as it was left: what is saved, with the unsaved changes on top. Where somebody saved since, the old ground is what is
 * saved now but for the places my changes touched.
 */
export function restoreDraft(
  { document, rowVersion }: { readonly document: IndicatorSetDraft; readonly rowVersion: number },
  kept: { readonly version: number; readonly changes: readonly DraftChange[] } | undefined,
): Restored {
  const saved = { document, version: rowVersion };
  if (!kept || kept.changes.length === 0)
    return { ground: saved, draft: document, restored: 0, isBehind: false };
  const { changes, version } = kept;
  const isBehind = version < rowVersion;
  const ground = isBehind ? { document: applyChanges(document, changes.map(undone)), version } : saved;
  return { ground, draft: applyChanges(ground.document, changes), restored: changes.length, isBehind };
}
