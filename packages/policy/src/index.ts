export * from './action.ts';
export * from './actions.ts';
export * from './classes.ts';
export * from './grants.ts';
export * from './roles.ts';
