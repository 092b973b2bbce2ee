import { beginners, reachOf } from '../../../../db/oracle/judge.ts';
import { caseId } from '../../../../db/matrix/case-tables.ts';
import { tableProbes } from '../../../../db/matrix/tables.ts';
import { idOf } from '../../../../db/matrix/actors.ts';

/** Routes that need nobody to be signed in, whatever session comes along. */
const open = new Set([
  'regions.list',
  'regions.map',
  'institutions.listHelpLines',
  'institutions.list',
  'accounts.beginSignIn',
  'accounts.completeSignIn',
  'accounts.signOut',
  'accounts.requestPhoneCode',
  'accounts.verifyPhoneCode',
  'accounts.openInvitation',
  'accounts.acceptInvitation',
  'accounts.installation',
  'accounts.beginSetup',
  'accounts.demoRoles',
  'accounts.demoOutbox',
  'assessments.listInstruments',
  'assessments.getInstrument',
  'assessments.submit',
]);

/** Routes that go by the receipt code alone, whoever is signed in. */
const byCode = new Set(['assessments.leaveContact']);

/** Bodies where the smallest well-formed one is refused for what it says. */
export const bodies: Readonly<Record<string, unknown>> = {
  'accounts.grantRole': { role: 'volunteer', granted: true },
};

export const isOpen = (routeId: string): boolean => open.has(routeId);
export const openRoutes: ReadonlySet<string> = open;

/** The minutes after which an action wants the second factor again. */
const freshWithin: Readonly<Record<string, number>> = {
  'credential.manage': 15,
  'account.create': 15,
  'account.disable': 15,
  'account.reinvite': 15,
  'role.grant': 15,
  'crisis.sign_off': 720,
  'crisis.break_glass': 15,
};

export type SessionState = 'none' | 'live' | 'idle' | 'ended' | 'disabled' | 'stale';

/** The code by which a well-formed request must be refused; undefined where it may go on. */
export function refusalOf(
  route: { id: string; action: string },
  who: { role: string; state: SessionState },
): string | undefined {
  const { action } = route;
  if (isOpen(route.id)) return undefined;
  if (byCode.has(route.id)) return who.role === 'claimant' ? undefined : 'claim.unknown';
  if (who.role === 'claimant') return beginners(action).has('claimant') ? undefined : 'session.required';
  if (who.state === 'none') return 'session.required';
  if (who.state !== 'live' && who.state !== 'stale') return 'session.expired';
  if (!beginners(action).has(who.role)) return 'action.forbidden';
  return who.state === 'stale' && action in freshWithin ? 'session.stale' : undefined;
}

/** A record of somebody else, by the first word of the address, and the table and relation that decide who reaches it. */
const strangersRecords: Readonly<Record<string, { id: string; table: string; relation: string }>> = {
  crises: { id: caseId('far_open'), table: 'crises', relation: 'far_open' },
  accounts: { id: idOf(1, 61), table: 'accounts', relation: 'far' },
};
const referral =
  tableProbes.crisis_referrals?.rows.find(({ label }) => label === 'far_open')?.values.id ?? '';

/** Ids for a route's address that lead to somebody else's record. Errors: a new kind of record that is not listed above. */
export function strangersParams(path: string): Readonly<Record<string, string>> {
  const found = strangersRecords[path.split('/')[2] ?? ''];
  if (!found) throw new Error(`whose record is at ${path}? say so in the oracle`);
  return { id: found.id, referralId: referral.replaceAll("'", '') };
}

/** Whether a role reaches that record under the route's action. */
export function reachesStranger(route: { path: string; action: string }, role: string): boolean {
  const found = strangersRecords[route.path.split('/')[2] ?? ''];
  return (
    found !== undefined && reachOf({ role, action: route.action }, found.table, 'read').has(found.relation)
  );
}
