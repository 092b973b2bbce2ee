import { actionFaults } from './actions.ts';
import { functionFaults } from './functions.ts';
import type { Catalogue } from './look.ts';
import { policyFaults } from './policies.ts';
import { roleFaults } from './runtime-role.ts';
import { tableFaults } from './tables.ts';

/** One line for each thing in the database that breaks a rule of the house; empty when it is as it should be. */
export async function catalogueFaults(catalogue: Catalogue): Promise<string[]> {
  const found: string[][] = [];
  for (const look of [tableFaults, policyFaults, functionFaults, roleFaults, actionFaults])
    found.push(await look(catalogue));
  return found.flat();
}
