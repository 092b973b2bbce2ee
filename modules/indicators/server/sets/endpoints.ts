import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { bridgeSets } from './bridge-sets.ts';
import { adoptSet, createSet, freezeSet, reviseSet } from './change-set.ts';
import { readKnownValues } from './read-known-values.ts';
import { checkSet, compareSetVersions, exportSet, getSet, listSets } from './sets.ts';

export const setEndpoints: readonly Endpoint[] = [
  serve(contract.listSets, listSets),
  serve(contract.checkSet, checkSet),
  serve(contract.getSet, getSet),
  serve(contract.createSet, createSet),
  serve(contract.reviseSet, reviseSet),
  serve(contract.freezeSet, freezeSet),
  serve(contract.adoptSet, adoptSet),
  serve(contract.compareSetVersions, compareSetVersions),
  serve(contract.bridgeSetVersions, bridgeSets),
  serve(contract.exportSet, exportSet),
  serve(contract.readKnownValues, readKnownValues),
];
