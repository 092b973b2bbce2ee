import type { Role } from '@xinan/policy';
import type { GovernedScreen } from '@xinan/standards/domain';
import type { TaskRecord } from '../../../contract/tasks.ts';

/** What a task goes by for these roles: its appeal, the verification, or else the collection. */
export function governedBy(
  { state, appeals }: Pick<TaskRecord, 'state' | 'appeals'>,
  roles: readonly Role[],
): GovernedScreen {
  if (state === 'in_appeal' || appeals.some(({ verdict }) => verdict === null)) return 'indicators.appeals';
  const isChecked = state === 'dept_approved' || state === 'verified' || state === 'rejected';
  return isChecked || roles.includes('index_verifier') ? 'indicators.verification' : 'indicators.tasks';
}
