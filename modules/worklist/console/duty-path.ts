import type { Duty } from '../contract.ts';

/** The page of the record a duty is about: `/crises/<id>`. */
export const dutyPath = ({ module, recordId }: Pick<Duty, 'module' | 'recordId'>): string =>
  `/${module}/${recordId}`;
