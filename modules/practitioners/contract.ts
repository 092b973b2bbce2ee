export * from './contract/availability.ts';
export * from './contract/errors.ts';
export * from './contract/letters.ts';
export * from './contract/people.ts';
export * from './contract/shifts.ts';
export * from './contract/tables.ts';
export * from './contract/teams.ts';
