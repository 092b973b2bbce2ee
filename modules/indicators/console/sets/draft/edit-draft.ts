import { type IndicatorSetDraft, placedLevel1 } from '@xinan/indicators';
import { putAt } from './put-at.ts';
import { newIndicator } from './revise-indicator.ts';
import { settle } from './settle.ts';

/** One thing done to a draft. */
export type DraftEdit =
  | { readonly kind: 'put'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'weights'; readonly pointer: string; readonly weights: readonly number[] }
  | { readonly kind: 'add'; readonly group: string }
  | { readonly kind: 'remove'; readonly code: string }
  | { readonly kind: 'replace'; readonly draft: IndicatorSetDraft }
  | { readonly kind: 'undo' };

export interface DraftState {
  readonly draft: IndicatorSetDraft;
  readonly past: readonly Step[];
}

interface Step {
  readonly draft: IndicatorSetDraft;
  /** Typing on in one field is one step. */
  readonly at: string;
}

const mostSteps = 100;

export const startDraft = (draft: IndicatorSetDraft): DraftState => ({ draft, past: [] });

/** The draft after an edit, with the way back. Edits that change nothing leave the state as it is. */
export function editDraft(state: DraftState, edit: DraftEdit): DraftState {
  if (edit.kind === 'replace') return startDraft(edit.draft);
  if (edit.kind === 'undo') {
    const last = state.past.at(-1);
    return last ? { draft: last.draft, past: state.past.slice(0, -1) } : state;
  }
  const next = apply(state.draft, edit);
  if (next === state.draft) return state;
  const at = edit.kind === 'put' ? edit.pointer : '';
  const isTypedOn = at !== '' && state.past.at(-1)?.at === at;
  const past = isTypedOn ? state.past : [...state.past, { draft: state.draft, at }].slice(-mostSteps);
  return { draft: settle(next, state.draft), past };
}

type Change = Exclude<DraftEdit, { kind: 'replace' | 'undo' }>;

function apply(draft: IndicatorSetDraft, edit: Change): IndicatorSetDraft {
  if (edit.kind === 'put') return putAt(draft, edit.pointer, edit.value);
  if (edit.kind === 'weights')
    return edit.weights.reduce((all, weight, i) => putAt(all, `${edit.pointer}/${i}/weight`, weight), draft);
  const groups = placedLevel1(draft);
  if (edit.kind === 'remove') {
    const found = groups.find(({ item }) => item.indicators.some(({ code }) => code === edit.code));
    // A group without an indicator would be no group.
    if (!found || found.item.indicators.length === 1) return draft;
    const rest = found.item.indicators.filter(({ code }) => code !== edit.code);
    return putAt(draft, `${found.pointer}/indicators`, rest);
  }
  const found = groups.find(({ item }) => item.code === edit.group);
  const added = found && newIndicator(found.item.indicators, nextCode(draft, edit.group), draft);
  if (!found || !added) return draft;
  return putAt(draft, `${found.pointer}/indicators`, [...found.item.indicators, added]);
}

const mostInGroup = 99;

/** The code an indicator added to a group gets: the one after the highest. */
export function nextCode(draft: IndicatorSetDraft, group: string): string {
  const codes = placedLevel1(draft).find(({ item }) => item.code === group)?.item.indicators ?? [];
  const highest = Math.max(0, ...codes.map(({ code }) => Number(code.slice(group.length + 1))));
  if (highest < mostInGroup) return `${group}-${String(highest + 1).padStart(2, '0')}`;
  const taken = new Set(codes.map(({ code }) => code));
  const free = Array.from({ length: mostInGroup }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`);
  return free.find((code) => !taken.has(code)) ?? `${group}-99`;
}
