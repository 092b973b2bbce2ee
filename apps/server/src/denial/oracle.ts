import { randomUUID } from 'node:crypto';
import { beginners, reachOf } from '../../../../db/oracle/judge.ts';
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
  'instruments.browse',
  'instruments.openForm',
  'instruments.licences',
  'instruments.printForm',
  'assessments.submit',
  // Whoever meets a dispute may say so: a session that is over, or of a role that does not register, counts as nobody's.
  'disputes.register',
  'standards.listPublic',
  'standards.publicVersion',
  // What was published is everybody's.
  'indicators.listPublications',
  'indicators.getPublication',
  'indicators.getPublicTrend',
]);

/** Routes that go by the receipt code alone, whoever is signed in. */
const byCode = new Set(['assessments.leaveContact']);

/** Bodies where the smallest well-formed one is refused for what it says. */
export const bodies: Readonly<Record<string, unknown>> = {
  'accounts.grantRole': { role: 'volunteer', granted: true },
  // Revision 0 would begin a draft of that id.
  'instruments.saveDraft': { revision: 1, note: '', document: {}, resident: null },
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
  'dispute.import': 720,
  'dispute.graph': 720,
  'index.adopt': 720,
  'index.approve': 720,
};

/** Those who show a code and need no session. */
export const byCodeAlone: ReadonlySet<string> = new Set(['claimant', 'party']);
const openToCodes = (action: string) => [...byCodeAlone].some((role) => beginners(action).has(role));

export type SessionState = 'none' | 'live' | 'idle' | 'ended' | 'disabled' | 'stale';

/** The code by which a well-formed request must be refused; undefined where it may go on. */
export function refusalOf(
  route: { id: string; action: string },
  who: { role: string; state: SessionState },
): string | undefined {
  const { action } = route;
  if (isOpen(route.id)) return undefined;
  if (byCode.has(route.id))
    return byCodeAlone.has(who.role)
      ? who.role === 'claimant'
        ? undefined
        : 'action.forbidden'
      : 'claim.unknown';
  // A code speaks where the action knows codes; elsewhere its holder is somebody without a session.
  if (byCodeAlone.has(who.role) && openToCodes(action))
    return beginners(action).has(who.role) ? undefined : 'action.forbidden';
  if (who.state === 'none') return beginners(action).has('anonymous') ? undefined : 'session.required';
  if (who.state !== 'live' && who.state !== 'stale') return 'session.expired';
  if (!beginners(action).has(who.role)) return 'action.forbidden';
  return who.state === 'stale' && action in freshWithin ? 'session.stale' : undefined;
}

interface Stranger {
  readonly id: string;
  readonly table: string;
  readonly relation: string;
}

const idOfRow = (table: string, relation: string): string =>
  (tableProbes[table]?.rows.find(({ label }) => label === relation)?.values.id ?? '').replaceAll("'", '');
const of = (table: string, relation: string): Stranger => ({ id: idOfRow(table, relation), table, relation });

const draftRow = tableProbes.standard_versions?.rows.find(({ label }) => label === 'drafted');

/** A record of somebody else, by the word of the address that names it, and the table and relation that decide who reaches it. */
const strangersRecords: Readonly<Record<string, Stranger>> = {
  crises: of('crises', 'far_open'),
  accounts: { id: idOf(1, 61), table: 'accounts', relation: 'far' },
  assessments: of('assessments', 'others_plain'),
  disputes: of('disputes', 'far'),
  counsellings: of('counsellings', 'far'),
  practitioners: of('practitioners', 'far'),
  'consultant-letters': of('consultant_letters', 'far'),
  teams: of('teams', 'far'),
  absences: of('practitioner_absences', 'far'),
  // Sets, cycles and runs are known to all who work with them; tasks and seats are the area's.
  sets: of('indicator_sets', 'drafted'),
  cycles: of('indicator_cycles', 'one'),
  questionnaires: of('indicator_questionnaires', 'one'),
  runs: of('indicator_runs', 'published'),
  seats: of('indicator_seats', 'far'),
  batches: of('indicator_batches', 'own_far'),
  tasks: of('indicator_tasks', 'own_far'),
  // A draft is out of everybody's reach but the city office's.
  'standard-versions': of('standard_versions', 'drafted'),
  'public-standards': of('standard_versions', 'drafted'),
  'instrument-drafts': { id: idOf(62, 1), table: 'instrument_drafts', relation: 'one' },
  standards: {
    id: (draftRow?.values.standard_id ?? '').replaceAll("'", ''),
    table: 'standard_versions',
    relation: 'drafted',
  },
};
/** Ids of what hangs on those records, as addresses call them. */
const strangersParts: Readonly<Record<string, string>> = {
  referralId: idOfRow('crisis_referrals', 'far_open'),
  membershipId: idOfRow('team_members', 'far'),
  transferId: idOfRow('dispute_transfers', 'far'),
  memberId: idOfRow('dispute_team_members', 'far'),
  offerId: idOfRow('dispute_offers', 'far'),
  sessionId: idOfRow('dispute_sessions', 'far'),
  performanceId: idOfRow('dispute_performances', 'far'),
  revisitId: idOfRow('dispute_revisits', 'far'),
  attachmentId: idOfRow('dispute_attachments', 'far'),
};
/** What must stand in the database for them. */
export const strangersRows: readonly (readonly [table: string, relation: string])[] = [
  ['standards', 'one'],
  ['standard_versions', 'drafted'],
  ['practitioners', 'near'],
  ['practitioners', 'far'],
  ['practitioner_absences', 'far'],
  ['consultant_letters', 'far'],
  ['teams', 'far'],
  ['team_members', 'far'],
  ['crises', 'far_open'],
  ['crisis_referrals', 'far_open'],
  ['disputes', 'far'],
  ['disputes', 'coded'],
  ['dispute_parties', 'far'],
  ['dispute_parties', 'coded'],
  ['dispute_transfers', 'far'],
  ['dispute_team_members', 'far'],
  ['dispute_offers', 'far'],
  ['dispute_sessions', 'far'],
  ['dispute_performances', 'far'],
  ['dispute_revisits', 'far'],
  ['dispute_attachments', 'far'],
  ['dispute_attachment_pieces', 'far'],
  ['counsellings', 'far'],
  ['indicator_sets', 'drafted'],
  ['indicator_cycles', 'one'],
  ['indicator_questionnaires', 'one'],
  ['indicator_seats', 'far'],
  ['indicator_batches', 'own_far'],
  ['indicator_tasks', 'own_far'],
];

const strangerAt = (path: string): Stranger | undefined =>
  path
    .split('/')
    .map((word) => strangersRecords[word])
    .find((found) => found !== undefined);

/** Ids for a route's address that lead to somebody else's record. Errors: a new kind of record that is not listed above. */
export function strangersParams(path: string): Readonly<Record<string, string>> {
  const found = strangerAt(path);
  if (!found) throw new Error(`whose record is at ${path}? say so in the oracle`);
  const unlisted = [...path.matchAll(/:(\w+Id)\b/g)].find(([, name]) => !strangersParts[name ?? '']);
  if (unlisted) throw new Error(`whose is ${unlisted[1]} at ${path}? say so in the oracle`);
  return { id: found.id, ...strangersParts };
}

/** The same names, with ids of nothing. */
export const absentParams = (): Readonly<Record<string, string>> =>
  Object.fromEntries(['id', ...Object.keys(strangersParts)].map((name) => [name, randomUUID()]));

/** Whether a role reaches that record under the route's action. */
export function reachesStranger(route: { path: string; action: string }, role: string): boolean {
  const found = strangerAt(route.path);
  return (
    found !== undefined && reachOf({ role, action: route.action }, found.table, 'read').has(found.relation)
  );
}
