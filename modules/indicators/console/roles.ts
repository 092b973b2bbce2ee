import type { Role } from '@xinan/policy';

/** Who reports for a department. */
export const departmentRoles: readonly Role[] = ['data_officer', 'data_reviewer'];
/** The evaluation office. */
export const officeRoles: readonly Role[] = [
  'index_verifier',
  'index_manager',
  'index_approver',
  'appeal_handler',
];
/** Who sees the collection of all departments; a department would be shown its own as the whole. */
export const wallRoles: readonly Role[] = [...officeRoles, 'city_admin', 'auditor'];
/** Who reads scores before they are published. */
export const readerRoles: readonly Role[] = [...departmentRoles, ...officeRoles, 'city_admin', 'auditor'];
