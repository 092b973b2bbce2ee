export * from './domain/panels.ts';
export * from './domain/people-count.ts';
export * from './domain/professions.ts';
export * from './domain/rank-candidates.ts';
export * from './domain/specialities.ts';
export * from './domain/teams.ts';
