import {
  compareSets,
  type IndicatorSetDraft,
  type Indicator,
  indicatorsOf,
  placedIndicators,
  placedLevel1,
  placedThemes,
  type SetChange,
} from '@xinan/indicators';
import { putAt } from './put-at.ts';
import { settle } from './settle.ts';

/** What somebody did to a draft, field by field. */
export type DraftChange = Pick<SetChange, 'code' | 'kind' | 'field' | 'before' | 'after' | 'changesScores'>;

const heads = ['version', 'title', 'note', 'official_standard'] as const;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every change between two states of one draft: its head, its settings, and each entry. */
export function changesOf(before: IndicatorSetDraft, after: IndicatorSetDraft): DraftChange[] {
  const head = heads.flatMap((field): DraftChange[] =>
    isSame(before[field], after[field])
      ? []
      : [
          {
            code: '',
            kind: 'changed',
            field,
            before: before[field],
            after: after[field],
            changesScores: false,
          },
        ],
  );
  return [...head, ...compareSets(before, after)];
}

const keyOf = ({ code, field }: DraftChange): string => `${code} ${field}`;

export interface Overlap {
  readonly key: string;
  readonly mine: DraftChange;
  readonly theirs: DraftChange;
}

/** What both changed, each otherwise: the same field, or an entry that one removed and the other changed. */
export function overlapsOf(mine: readonly DraftChange[], theirs: readonly DraftChange[]): Overlap[] {
  return mine.flatMap((own) => {
    const other = theirs.find((one) =>
      own.kind === 'changed' && one.kind === 'changed' ? keyOf(own) === keyOf(one) : own.code === one.code,
    );
    return other && !(own.kind === other.kind && isSame(own.after, other.after))
      ? [{ key: keyOf(own), mine: own, theirs: other }]
      : [];
  });
}

interface Merge {
  readonly theirs: IndicatorSetDraft;
  readonly mine: IndicatorSetDraft;
  readonly changes: readonly DraftChange[];
  readonly overlaps: readonly Overlap[];
  /** Keys of the overlaps in which mine is kept. */
  readonly keepMine: ReadonlySet<string>;
}

/** Their draft with my changes on top; of what both changed, mine only where it is kept. */
export function mergeDrafts({ theirs, mine, changes, overlaps, keepMine }: Merge): IndicatorSetDraft {
  const both = new Map(overlaps.map((overlap) => [overlap.key, overlap]));
  const kept = changes.flatMap((change) => {
    const overlap = both.get(keyOf(change));
    if (!overlap) return [change];
    if (!keepMine.has(overlap.key)) return [];
    return overlap.theirs.kind === 'removed' ? asAdded(change, mine) : [change];
  });
  return applyChanges(theirs, kept);
}

/** What they removed and I changed comes back whole. */
const asAdded = (change: DraftChange, mine: IndicatorSetDraft): DraftChange[] =>
  indicatorsOf(mine)
    .filter(({ code }) => code === change.code)
    .map((after) => ({ ...change, kind: 'added', field: '', before: null, after }));

/** Does the same changes to another state of the draft; what is no longer there cannot be changed. */
export function applyChanges(draft: IndicatorSetDraft, changes: readonly DraftChange[]): IndicatorSetDraft {
  return settle(changes.reduce(applyOne, draft), draft);
}

const isIndicatorCode = (code: string): boolean => code.includes('-');

function applyOne(draft: IndicatorSetDraft, change: DraftChange): IndicatorSetDraft {
  const { code, kind, field, before, after } = change;
  if (kind === 'changed') {
    const pointer = pointerOf(draft, code);
    if (pointer !== undefined) return putAt(draft, `${pointer}/${field}`, after);
    // Removed by the other: nothing is left to change.
    return draft;
  }
  if (!isIndicatorCode(code)) return draft;
  return kind === 'added'
    ? withIndicator(draft, after as Indicator)
    : withoutIndicator(draft, before as Indicator);
}

function pointerOf(draft: IndicatorSetDraft, code: string): string | undefined {
  if (code === '') return '';
  const entries = [...placedThemes(draft), ...placedLevel1(draft), ...placedIndicators(draft)];
  const element = draft.data_elements.findIndex(({ id }) => id === code);
  return (
    entries.find(({ item }) => item.code === code)?.pointer ??
    (element < 0 ? undefined : `/data_elements/${element}`)
  );
}

const groupOf = (draft: IndicatorSetDraft, code: string) =>
  placedLevel1(draft).find(({ item }) => item.code === code.slice(0, code.indexOf('-')));

function withIndicator(draft: IndicatorSetDraft, indicator: Indicator): IndicatorSetDraft {
  const group = groupOf(draft, indicator.code);
  if (!group) return draft;
  const others = group.item.indicators.filter(({ code }) => code !== indicator.code);
  return putAt(draft, `${group.pointer}/indicators`, [...others, indicator]);
}

function withoutIndicator(draft: IndicatorSetDraft, { code }: Indicator): IndicatorSetDraft {
  const group = groupOf(draft, code);
  if (!group || !indicatorsOf(draft).some((one) => one.code === code)) return draft;
  const others = group.item.indicators.filter((one) => one.code !== code);
  return putAt(draft, `${group.pointer}/indicators`, others);
}
