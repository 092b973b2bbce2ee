import { createHash } from 'node:crypto';

/** Places of the fixture: everybody at a desk works in the near county. */
export const near = "'34.13.02.001'";
export const far = "'34.13.21.001'";
export const desk = "'34.13.02'";
/** The whole city: above every desk of the fixture. */
export const above = "'34.13'";

/** A fixed id, so that a cell names the same row in every run. */
export const idOf = (kind: number, number: number): string =>
  `00000000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

const staff =
  'hotline_operator duty_officer crisis_supervisor counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer trainer data_officer city_admin auditor security_admin system_admin consultant registrar mediation_lead petition_officer village_head data_reviewer index_verifier index_manager index_approver appeal_handler index_expert instrument_manager instrument_approver'.split(
    ' ',
  );

/** Someone whose reach is probed; named by the role, or by the part in a case where several people share one. */
export interface Probed {
  readonly role: string;
  /** The role by which the action table knows them, where it is not their name. */
  readonly plays?: string;
  readonly kind: 'session' | 'claim' | 'system' | 'anonymous';
  readonly accountId: string | null;
  /** What proves the actor to the database. The system's own is the installation's. */
  readonly secret: Buffer | null;
}

export const tokenOf = (role: string) => createHash('sha256').update(`token of ${role}`).digest();

export const staffActors: readonly Probed[] = staff.map((role, index) => ({
  role,
  kind: 'session',
  accountId: idOf(1, index + 1),
  secret: tokenOf(role),
}));

export const residentActor: Probed = {
  role: 'resident',
  kind: 'session',
  accountId: idOf(1, 50),
  secret: tokenOf('resident'),
};

const byCode = (role: string, plays: string): Probed => ({
  role,
  plays,
  kind: 'claim',
  accountId: null,
  secret: tokenOf(role),
});
export const claimant = byCode('claimant', 'claimant');
/** Holders of follow codes of one case: two sides, an agent of the first, and one who has left it. */
export const codeHolders: readonly Probed[] = ['party', 'other_party', 'agent', 'gone_party'].map((name) =>
  byCode(name, 'party'),
);

export const actorsOf = (systemToken: Buffer): readonly Probed[] => [
  ...staffActors,
  residentActor,
  claimant,
  ...codeHolders,
  { role: 'anonymous', kind: 'anonymous', accountId: null, secret: null },
  { role: 'system', kind: 'system', accountId: null, secret: systemToken },
];

/** People who never act: the rows that belong to them are other people's. */
export const strangers = { near: idOf(1, 60), far: idOf(1, 61), resident: idOf(1, 62) };
/**
 * `other` and `sharer` share their results: one in a case whose assignment has lapsed, one in an assigned case.
 * `silent` has an assigned case and shares nothing.
 */
export const residents = { me: idOf(2, 1), other: idOf(2, 2), sharer: idOf(2, 3), silent: idOf(2, 4) };
