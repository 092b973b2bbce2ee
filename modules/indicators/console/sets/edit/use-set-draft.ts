import type { OutputOf } from '@xinan/contract-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { serverNow, useDraft, useFreshCall, useRefresh, useRouteMutation } from '@xinan/console-kit';
import { checkDraft, type IndicatorSetDraft } from '@xinan/indicators';
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { getSet, listSets, reviseSet } from '../../../contract.ts';
import { type DraftEdit, editDraft, startDraft } from '../draft/edit-draft.ts';
import { placeFaults } from '../draft/fault-places.ts';
import { changesOf, type DraftChange } from '../draft/merge-drafts.ts';
import { type Ground, restoreDraft } from '../draft/restore-draft.ts';

export type SetRecord = OutputOf<typeof getSet>;

/** What is kept on the device of unsaved work: what was done, and on which version. */
interface Kept {
  readonly version: number;
  readonly changes: readonly DraftChange[];
}

/** Somebody else saved meanwhile: the ground of my changes, mine, and theirs. */
export interface Conflict {
  readonly ground: IndicatorSetDraft;
  readonly theirs: SetRecord;
}

/** The draft being written: what it stands on, what was done, what is wrong with it, and how it is saved. Nothing is lost. */
export function useSetDraft(record: SetRecord) {
  const { id } = record;
  const { found, keep } = useDraft<Kept>(`indicators.set.${id}`);
  const call = useFreshCall();
  const refresh = useRefresh();
  const [start] = useState(() => restoreDraft(record, found?.values));
  const [ground, setGround] = useState<Ground>(start.ground);
  const [conflict, setConflict] = useState<Conflict | null>(
    start.isBehind ? { ground: start.ground.document, theirs: record } : null,
  );
  const [restored, setRestored] = useState(start.restored);
  const [state, dispatch] = useReducer(editDraft, start.draft, startDraft);
  const { draft, past } = state;
  // Checks and comparisons read the whole set: they follow the typing, they do not hold it up.
  const settled = useDeferredValue(draft);
  const faults = useMemo(() => placeFaults(settled, checkDraft(settled).faults), [settled]);
  const changes = useMemo(() => changesOf(ground.document, settled), [ground, settled]);
  useEffect(() => keep({ version: ground.version, changes }), [keep, ground.version, changes]);

  const [savedAt, setSavedAt] = useState<string | null>(null);
  const saving = useRouteMutation(reviseSet, {
    onDone: ({ rowVersion }, { body }) => {
      setGround({ document: body.document, version: rowVersion });
      setSavedAt(serverNow().toISOString());
      setRestored(0);
      void refresh(getSet, listSets);
    },
  });
  const meet = async (fault: ProblemError) => {
    if (fault.code !== 'record.changed') return;
    saving.reset();
    setConflict({ ground: ground.document, theirs: await call(getSet, { params: { id } }) });
  };
  const { rowVersion, state: setState } = record;
  const isBehind = rowVersion > ground.version && !saving.isPending && conflict === null;
  return {
    draft,
    ground: ground.document,
    settled,
    faults,
    changes,
    edit: dispatch,
    canUndo: past.length > 0,
    undo: () => dispatch({ kind: 'undo' }),
    isSaving: saving.isPending,
    savedAt,
    problem: saving.error,
    isFrozen: setState !== 'draft' || saving.error?.code === 'index.set_frozen',
    save: () =>
      saving.mutate(
        { params: { id }, body: { rowVersion: ground.version, document: draft } },
        { onError: (fault) => void meet(fault) },
      ),
    restored,
    startOver: () => {
      setRestored(0);
      dispatch({ kind: 'replace', draft: ground.document });
    },
    conflict:
      conflict ?? (isBehind && setState === 'draft' ? { ground: ground.document, theirs: record } : null),
    settle: (theirs: SetRecord, merged: IndicatorSetDraft) => {
      setGround({ document: theirs.document, version: theirs.rowVersion });
      dispatch({ kind: 'replace', draft: merged });
      setRestored(0);
      setConflict(null);
      saving.reset();
    },
  };
}

export type SetDraft = ReturnType<typeof useSetDraft>;
export type Edit = (edit: DraftEdit) => void;
