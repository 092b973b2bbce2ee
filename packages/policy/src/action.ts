import type { DataClass, Purpose, Reach } from './classes.ts';
import type { Role } from './roles.ts';

/** One row of the action table: who may do it, how far they reach, what it touches, and how fresh the proof of identity must be. */
export interface Action {
  readonly zh: string;
  readonly en: string;
  readonly by: Partial<Readonly<Record<Role, Reach>>>;
  /** Data classes touched, with the operations: letters of `crud`. */
  readonly data: Partial<Readonly<Record<DataClass, string>>>;
  readonly purpose: Purpose;
  /** Minutes since the second factor after which the action asks again. Staff only; absent: the session's own second factor is enough. */
  readonly mfaMinutes?: number;
  /** `record`: an entry for each use. `changes`: only when rows were written (public look-ups are not people's traces). */
  readonly audit: 'record' | 'changes';
  /** Law or rule it rests on, as cited in the access chapter of the docs. */
  readonly basis?: string;
}

export const defineActions = <Table extends Readonly<Record<string, Action>>>(table: Table): Table => table;
