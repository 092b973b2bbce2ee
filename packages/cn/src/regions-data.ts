import plan from '../data/suzhou-tile-plan.json' with { type: 'json' };
import regions from '../data/suzhou-regions.json' with { type: 'json' };
import type { City } from './regions.ts';

/** Where the codes come from and of which year they are; codes change, so this is versioned data. */
export const regionsNote: string = regions.note;

/** 宿州市 (341300): its counties, townships, zones, and its drawn tile plan. */
export const suzhou: City = { ...regions.city, tileRows: { codePrefix: plan.codePrefix, rows: plan.rows } };
