import { type DataColumn, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { actionOf } from '@xinan/policy';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';
import type { TeamLine } from './team-lines.ts';

export const teamCounts = ['found', 'accepted', 'resolved', 'failed', 'terminated', 'open'] as const;

/** Name of the team, leading to its page. */
export function TeamName({ team }: Pick<TeamLine, 'team'>): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  if (!team) return <span className="kit-soft">{t('noOneTeam')}</span>;
  return (
    <span className="kit-lead">
      <RoomLink to={`/teams/${team.id}`}>{say(team.name)}</RoomLink>
      {team.status === 'dissolved' && <StateTag>{t('dissolved')}</StateTag>}
    </span>
  );
}

/** The way to the team's open cases, for those who may list cases. */
export function WorkListLink({ team }: Pick<TeamLine, 'team'>): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  const { person } = useDesk();
  const lists = actionOf('dispute.list').by;
  if (!team || !person.roles.some((role) => lists[role] !== undefined)) return null;
  return (
    <RoomLink
      className="no-print"
      to={`/disputes?team=${team.id}`}
      aria-label={t('workListOf', { name: say(team.name) })}
    >
      {t('workList')}
    </RoomLink>
  );
}

/** Team, place, members, what became of its cases, the way to its work list. */
export function useTeamColumns(): DataColumn<TeamLine>[] {
  const t = useText(officeWords);
  const say = useSay();
  return [
    {
      key: 'team',
      title: t('teamName'),
      fixed: true,
      render: ({ team }) => <TeamName team={team} />,
      text: ({ team }) => (team ? say(team.name) : t('noOneTeam')),
    },
    {
      key: 'place',
      title: t('place'),
      width: 150,
      render: ({ team }) => team?.regionName ?? '',
      text: ({ team }) => team?.regionName ?? '',
    },
    {
      key: 'members',
      title: t('members'),
      width: 72,
      align: 'right',
      render: ({ team }) => <span className="kit-num">{team?.memberCount ?? ''}</span>,
      text: ({ team }) => team?.memberCount ?? null,
    },
    ...teamCounts.map(
      (key): DataColumn<TeamLine> => ({
        key,
        title: t(key),
        width: 92,
        align: 'right',
        render: (line) => (
          <span className="kit-num">
            <Count value={line[key]} />
          </span>
        ),
        text: (line) => line[key],
      }),
    ),
    {
      key: 'list',
      title: t('workList'),
      width: 112,
      align: 'right',
      render: ({ team }) => <WorkListLink team={team} />,
    },
  ];
}

/** A team on a phone. */
export function TeamCard({ line }: { line: TeamLine }): ReactNode {
  const t = useText(officeWords);
  const { team } = line;
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <TeamName team={team} />
        <WorkListLink team={team} />
      </div>
      {team && (
        <div className="kit-list-card__where kit-soft">
          {team.regionName} · {t('memberCount', { n: team.memberCount })}
        </div>
      )}
      <dl className="off-team">
        {teamCounts.map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Count value={line[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
