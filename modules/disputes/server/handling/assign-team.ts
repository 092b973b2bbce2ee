import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import { findPractitioners, findTeams, type PanelCandidate, type Team } from '@xinan/practitioners';
import type { assignTeam as route } from '../../contract.ts';
import { allSayYes, type CountedCase, type TeamPart } from '../../domain.ts';
import type { CaseChange } from '../record/store.ts';
import { assign, release } from '../steps/assignments.ts';
import { closeDutiesOf, openCaseDuties } from '../steps/case-duties.ts';
import { countToday } from '../steps/count-case.ts';
import { type Scene, takeStep } from '../steps/take-step.ts';
import { timeLimitTasks } from '../steps/time-limit.ts';
import { conflictOf } from './conflicts.ts';
import { loseLead } from './lose-lead.ts';

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
const atWork = ['offered', 'accepted'];
const isLead = ({ part }: { part: string }) => part === 'lead_mediator';
const isAtWork = ({ state }: { state: string }) => atWork.includes(state);
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
    const conflict = conflictOf(person, parts.members);
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

/** Who leaves: those who are let go by name, and the lead where another one is named. What was served stays served. */
const leaving = ({ parts }: Scene, { members, release: named = [] }: Body) => {
  const newLead = members.some(isLead);
  return parts.members.filter(
    (each) => isAtWork(each) && (named.includes(each.id) || (newLead && isLead(each))),
  );
};

async function letGo(tx: ActorTx, { row }: Scene, members: ReturnType<typeof leaving>): Promise<void> {
  for (const { id, account_id: accountId } of members) {
    await tx.run(
      tx.db
        .updateTable('dispute_team_members')
        .set({ state: 'released', answered_at: tx.now })
        .where('id', '=', id),
    );
    if (!accountId) continue;
    await closeDutiesOf(tx, row.id, { accountId });
    await release(tx, row, { only: accountId });
  }
}

/** A case has one lead. Errors: `request.invalid`. */
function requireOneLead(members: Body['members']): void {
  const [, second] = [...members.entries()].filter(([, { part }]) => part === 'lead_mediator');
  if (second)
    throw new DomainError('request.invalid', {}, [
      { pointer: `/members/${second[0]}/part`, zh: '只能有一位首席调解员', en: 'there is one lead mediator' },
    ]);
}

/** The team in whose name they come. Errors: `dispute.person_unknown`. */
async function requireTeam(tx: ActorTx, teamId: string | undefined): Promise<Team | undefined> {
  if (teamId === undefined) return undefined;
  const [team] = await findTeams(tx, { ids: [teamId] });
  if (!team)
    throw new DomainError('dispute.person_unknown', {}, [
      { pointer: '/teamId', zh: '没有这支队伍', en: 'there is no such team' },
    ]);
  return team;
}

/** What the case keeps of its team: the lead, the kind it is counted under, who takes part. */
function changeOf({ row }: Scene, members: readonly Member[], team: Team | undefined): CaseChange {
  const lead = members.find(({ part }) => part === 'lead_mediator')?.person;
  const serves = (part: TeamPart) => members.some((each) => each.part === part && !each.person.accountId);
  const kind = team ? (teamKinds[team.kind] ?? 'committee') : row.route === 'joint' ? 'joint' : 'committee';
  const teamColumns = {
    team_id: team?.id ?? null,
    team_zh: team?.name.zh ?? null,
    team_en: team?.name.en ?? null,
    team_kind: kind,
  };
  return {
    ...(lead ? { lead_account_id: lead.accountId, lead_name: lead.name } : {}),
    // A new lead who comes in no team's name takes the case out of the figures of the team before.
    ...(team || lead || row.team_kind === 'none' ? teamColumns : {}),
    // Who has an account takes part once they accept.
    psych_involved: row.psych_involved || serves('counsellor'),
    police_involved: row.police_involved || serves('police'),
  };
}

const beforeContact = ['triaged', 'assigned'];

/** The clocks of the mediation itself go to whoever leads it. */
async function startTableClocks(tx: ActorTx, scene: Scene, change: CaseChange): Promise<void> {
  const row = { ...scene.row, ...change };
  const { clocks } = scene;
  const dueAt = row.deadline ?? deadline(tx.now, clocks.mediate);
  await closeDuties(tx, row.id, ['dispute.mediate', 'dispute.remind', 'dispute.first_contact']);
  await openCaseDuties(tx, row, [
    ...(!beforeContact.includes(row.state)
      ? []
      : [
          {
            kind: 'dispute.first_contact' as const,
            dueAt: deadline(tx.now, clocks.firstContact),
            for: 'table' as const,
          },
        ]),
    ...timeLimitTasks(tx, dueAt, clocks),
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
    requireOneLead(body.members);
    const members = await requirePeople(tx, scene, body.members);
    requireConsent(scene, members);
    const team = await requireTeam(tx, body.teamId);
    const gone = leaving(scene, body);
    await letGo(tx, scene, gone);
    await offer(tx, scene, members);
    const change = changeOf(scene, members, team);
    for (const { part } of members) countToday(tx, scene.row, { metric: 'dispute.offered', dims: { part } });
    const leads = members.some(isLead);
    const stays = scene.parts.members.some((each) => isLead(each) && isAtWork(each) && !gone.includes(each));
    if (!leads && !stays) return { ...change, ...(await loseLead(tx, scene)) };
    await closeDuties(tx, id, ['dispute.assign']);
    if (leads) await startTableClocks(tx, scene, change);
    return change;
  });
}
