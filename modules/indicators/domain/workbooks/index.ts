export { isWholeCount } from './collection/task.ts';
export { collectionIndicatorOf } from './collection/task.ts';
export type {
  CollectionAnswer,
  CollectionBook,
  CollectionIndicator,
  CollectionPart,
  CollectionRow,
  CollectionTask,
  Figures,
} from './collection/task.ts';
export { planCollection } from './collection/plan-collection.ts';
export {
  type CollectionReading,
  type ExpectedCollection,
  readCollection,
  refusedCollection,
} from './collection/read-collection.ts';
export type { WorkbookFault, WorkbookNote } from './fault.ts';
export { tableFault } from './table-faults.ts';
export { planSet } from './set/plan-set.ts';
export { readSet, refusedSet, type SetReading } from './set/read-set.ts';
export { readSetJson, type SetFileFault, type SetFileReading } from './set/read-set-json.ts';
export { planScores } from './scores/plan-scores.ts';
export type { GroupView, IndicatorView, RankingView, ScoresView, UnitView } from './scores/view.ts';
export { type RunViewOptions, viewOfRun } from './scores/view-of-run.ts';
