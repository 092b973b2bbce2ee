import { type ServerModule, serve } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { exportAnnualTable } from './export-annual-table.ts';
import { getActivity } from './get-activity.ts';
import { getAlertSources } from './get-alert-sources.ts';
import { getAnnualTable } from './get-annual-table.ts';
import { getMapFigures } from './get-map-figures.ts';
import { getOverview } from './get-overview.ts';

export const reportsModule: ServerModule = {
  name: 'reports',
  endpoints: [
    serve(contract.getOverview, getOverview),
    serve(contract.getMapFigures, getMapFigures),
    serve(contract.getAlertSources, getAlertSources),
    serve(contract.getActivity, getActivity),
    serve(contract.getAnnualTable, getAnnualTable),
    serve(contract.exportAnnualTable, exportAnnualTable),
  ],
};
