import { type Endpoint, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { exportMonthly } from './export-monthly.ts';
import { getImportTemplate } from './get-import-template.ts';
import { getRecurrenceGraph } from './get-recurrence-graph.ts';
import { getRiskMap } from './get-risk-map.ts';
import { getStatistics } from './get-statistics.ts';
import { getTeamFigures } from './get-team-figures.ts';
import { importDisputes } from './import-disputes.ts';

/** What the office reads and imports: figures, map, monthly table, graph of recurrence, old cases. */
export const officeEndpoints: readonly Endpoint[] = [
  serve(contract.getStatistics, getStatistics),
  serve(contract.getTeamFigures, getTeamFigures),
  serve(contract.getRiskMap, getRiskMap),
  serve(contract.exportMonthly, exportMonthly),
  serve(contract.getRecurrenceGraph, getRecurrenceGraph),
  serve(contract.getImportTemplate, getImportTemplate),
  serveDirect(contract.importDisputes, importDisputes),
];
