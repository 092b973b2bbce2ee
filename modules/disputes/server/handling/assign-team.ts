import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import { findPractitioners, findTeams, type PanelCandidate } from '@xinan/practitioners';
import type { assignTeam as route } from '../../contract.ts';
import { allSayYes, type CountedCase, type TeamPart } from '../../domain.ts';
import type { CaseChange } from '../record/store.ts';
import { assign, release } from '../steps/assignments.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { countToday } from '../steps/count-case.ts';
import { type Scene, takeStep } from '../steps/take-step.ts';
import { conflictOf } from './conflicts.ts';

type Body = InputOf<typeof route>['body'];
interface Member {
  readonly person: PanelCandidate;
  readonly part: TeamPart;
  readonly chosenBy: 'office' | 'parties';
}

const roleOf: Readonly<Record<TeamPart, string>> = {
  lead_mediator: 'mediator',
  mediator: 'mediator',
  police: 'police_officer',
  counsellor: 'consultant',
};
const consentFor: Partial<Readonly<Record<TeamPart, 'counsellor' | 'police'>>> = {
  counsellor: 'counsellor',
  police: 'police',
};
const present = ['offered', 'accepted', 'served', 'reviewed'];
const teamKinds: Readonly<Record<string, CountedCase['team']>> = {
  bestie: 'bestie',
  mediation: 'committee',
  joint: 'joint',
};

/** People as the panel knows them. Errors: `dispute.person_unknown`, `dispute.conflict_of_interest`. */
async function requirePeople(tx: ActorTx, { parts }: Scene, members: Body['members']): Promise<Member[]> {
  const people = await findPractitioners(
    tx,
    members.map(({ practitionerId }) => practitionerId),
  );
  return members.map(({ practitionerId, part, chosenBy }, index) => {
    const person = people.get(practitionerId);
    const pointer = `/members/${index}/practitionerId`;
    if (!person?.active)
      throw new DomainError('dispute.person_unknown', {}, [
        { pointer, zh: '名册里没有这个人', en: 'is not on the panel' },
      ]);
    const conflict = conflictOf(tx, person, parts);
    if (conflict)
      throw new DomainError('dispute.conflict_of_interest', { name: person.name, reason: conflict }, [
        { pointer, ...conflict },
      ]);
    return { person, part, chosenBy };
  });
}

/** 人民调解法 20: experts are invited with the parties' consent. Errors: `dispute.experts_need_consent`. */
function requireConsent({ facts }: Scene, members: readonly Member[]): void {
  const asked = new Set(members.flatMap(({ part }) => consentFor[part] ?? []));
  for (const kind of asked)
    if (!allSayYes(facts.parties, facts.consents, { kind }))
      throw new DomainError('dispute.experts_need_consent');
}

/** Who has an account is asked and sees the case to answer; who has none was asked by the desk. */
async function offer(tx: ActorTx, { row, clocks }: Scene, members: readonly Member[]): Promise<void> {
  if (members.length === 0) return;
  await tx.run(
    tx.db.insertInto('dispute_team_members').values(
      members.map(({ person, part, chosenBy }) => ({
        id: tx.newId(),
        dispute_id: row.id,
        part,
        account_id: person.accountId,
        practitioner_id: person.practitionerId,
        name: person.name,
        state: person.accountId ? 'offered' : 'accepted',
        chosen_by: chosenBy,
        offered_at: tx.now,
        answered_at: person.accountId ? null : tx.now,
      })),
    ),
  );
  const asked = members.flatMap(({ person, part }) =>
    person.accountId ? [{ accountId: person.accountId, part }] : [],
  );
  await assign(tx, row, asked);
  await openCaseDuties(
    tx,
    row,
    asked.map(({ accountId, part }) => ({
      kind: 'dispute.answer_offer' as const,
      dueAt: deadline(tx.now, clocks.answerOffer),
      for: { role: roleOf[part], accountId },
    })),
  );
}

async function letGo(tx: ActorTx, { row, parts }: Scene, memberIds: readonly string[]): Promise<void> {
  for (const member of parts.members.filter(
    ({ id, state }) => memberIds.includes(id) && present.includes(state),
  )) {
    await tx.run(
      tx.db
        .updateTable('dispute_team_members')
        .set({ state: 'released', answered_at: tx.now })
        .where('id', '=', member.id),
    );
    if (member.account_id) await release(tx, row, { only: member.account_id });
  }
}

/** What the case keeps of its team: the lead, the kind it is counted under, who takes part. */
async function changeOf(
  tx: ActorTx,
  { row }: Scene,
  { members, teamId }: { members: readonly Member[]; teamId: string | undefined },
): Promise<CaseChange> {
  const lead = members.find(({ part }) => part === 'lead_mediator')?.person;
  const [team] = teamId ? await findTeams(tx, { ids: [teamId] }) : [];
  const has = (part: TeamPart) => members.some((each) => each.part === part);
  const kind = team ? (teamKinds[team.kind] ?? 'committee') : row.route === 'joint' ? 'joint' : 'committee';
  return {
    ...(lead ? { lead_account_id: lead.accountId, lead_name: lead.name } : {}),
    ...(team ? { team_id: team.id, team_zh: team.name.zh, team_en: team.name.en, team_kind: kind } : {}),
    ...(!team && row.team_kind === 'none' ? { team_kind: kind } : {}),
    psych_involved: row.psych_involved || has('counsellor'),
    police_involved: row.police_involved || has('police'),
  };
}

/** The clocks of the mediation itself go to whoever leads it. */
async function startTableClocks(tx: ActorTx, scene: Scene, change: CaseChange): Promise<void> {
  const row = { ...scene.row, ...change };
  const { clocks } = scene;
  const dueAt = row.deadline ?? deadline(tx.now, clocks.mediate);
  const remindAt = new Date(dueAt.getTime() - clocks.remindBeforeDays * 86_400_000);
  await closeDuties(tx, row.id, ['dispute.mediate', 'dispute.remind', 'dispute.first_contact']);
  await openCaseDuties(tx, row, [
    ...(row.state === 'mediating'
      ? []
      : [
          {
            kind: 'dispute.first_contact' as const,
            dueAt: deadline(tx.now, clocks.firstContact),
            for: 'table' as const,
          },
        ]),
    { kind: 'dispute.remind', dueAt: remindAt, for: 'table', urgent: false, reminder: true },
    { kind: 'dispute.mediate', dueAt, for: 'table', urgent: false },
  ]);
}

/** 指派队伍, and later its change. Counsellor and police come only with the consent of every party. */
export function assignTeam(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  return moveOrChange(tx, { id: params.id, body });
}

async function moveOrChange(tx: ActorTx, { id, body }: { id: string; body: Body }) {
  const { state } = await tx.one(tx.db.selectFrom('disputes').select('state').where('id', '=', id));
  const step = state === 'triaged' ? 'assign' : 'reassign';
  return takeStep(tx, { id, version: body.version, step }, async (scene) => {
    const members = await requirePeople(tx, scene, body.members);
    requireConsent(scene, members);
    await letGo(tx, scene, body.release ?? []);
    await offer(tx, scene, members);
    const change = await changeOf(tx, scene, { members, teamId: body.teamId });
    await closeDuties(tx, id, ['dispute.assign']);
    if (members.some(({ part }) => part === 'lead_mediator')) await startTableClocks(tx, scene, change);
    for (const { part } of members) countToday(tx, scene.row, { metric: 'dispute.offered', dims: { part } });
    return change;
  });
}
