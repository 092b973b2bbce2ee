// The light parts only: calendar and regions-data carry data files and have entries of their own.
export * from './dates.ts';
export * from './identity.ts';
export * from './names.ts';
export * from './phone.ts';
export * from './regions.ts';
export * from './tile-map.ts';
