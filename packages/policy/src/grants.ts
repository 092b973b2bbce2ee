import { actionNames, actionOf, type ActionName } from './actions.ts';
import type { DataClass, Operation, Reach } from './classes.ts';
import type { Role } from './roles.ts';

/** One generated row of `action_grants`: under this action, this role may do this to this class, that far. */
export interface Grant {
  readonly action: ActionName;
  readonly role: Role;
  readonly reach: Reach;
  readonly dataClass: DataClass;
  readonly operation: Operation;
}

/** Notices and countable facts belong to nobody: whoever may act may add them, however far the role reaches otherwise. */
const addedByAll: readonly DataClass[] = ['event', 'statistic'];

/** What anybody may know: public lists, and the forms that results are read with. */
const readInFull: readonly DataClass[] = ['reference', 'instrument'];

function reachOf(dataClass: DataClass, operation: Operation, reach: Reach): Reach {
  if (operation === 'r' && readInFull.includes(dataClass)) return 'any';
  return operation === 'c' && reach !== 'any' && addedByAll.includes(dataClass) ? 'create' : reach;
}

/** The action table unfolded into grants, in a stable order. Public knowledge is read in full by whoever may act. */
export function unfoldGrants(): Grant[] {
  return actionNames.flatMap((name) => {
    const action = actionOf(name);
    return Object.entries(action.by).flatMap(([role, reach]) =>
      Object.entries(action.data).flatMap(([dataClass, operations]) =>
        [...operations].map((operation) => ({
          action: name,
          role: role as Role,
          reach: reachOf(dataClass as DataClass, operation as Operation, reach),
          dataClass: dataClass as DataClass,
          operation: operation as Operation,
        })),
      ),
    );
  });
}
