import { houseThreshold, type Threshold } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import { actionOf, type Role } from '@xinan/policy';
import { readSubtree, type Subtree } from '@xinan/regions';

/** A region with the way to it, and what counts as a small cell for the reader. */
export interface Scope extends Subtree {
  readonly threshold: Threshold;
  /** Whether the reader sees every number: the desk that may open each of these cases. */
  readonly exact: boolean;
}

const nothingIsSmall: Threshold = { threshold: 0 };

/** Hiding a count of cases from whoever may list those very cases would hide nothing, and their table must add up. */
const listsCases = (tx: ActorTx): boolean => {
  const { by } = actionOf('dispute.list');
  return tx.actor.roles.some((role) => by[role as Role] === 'area');
};

/** The region asked for, or the reader's own area. Errors: as `readSubtree`. */
export async function readScope(tx: ActorTx, region: string | undefined): Promise<Scope> {
  const exact = listsCases(tx);
  return { ...(await readSubtree(tx, region)), exact, threshold: exact ? nothingIsSmall : houseThreshold };
}
