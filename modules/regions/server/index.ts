import { type ServerModule, serve } from '@xinan/platform/http';
import { getCityMap as mapRoute, listRegions as listRoute } from '../contract.ts';
import { getCityMap } from './get-city-map.ts';
import { listRegions } from './list-regions.ts';

export { findRegionCodes } from './find-region-codes.ts';
export { findUnits } from './find-units.ts';
export { nameRegions } from './name-regions.ts';
export { loadRegions, type RegionToLoad } from './load-regions.ts';
export { readSetting } from './read-setting.ts';
export { childOf, readSubtree, type RegionNode, type Subtree } from './read-subtree.ts';
export { regionExists } from './region-exists.ts';

export const regionsModule: ServerModule = {
  name: 'regions',
  endpoints: [serve(listRoute, listRegions), serve(mapRoute, getCityMap)],
};
