import { useQueryClient } from '@tanstack/react-query';
import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Icon,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  routeKey,
  Section,
  StateTag,
  useDesk,
  useLive,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getTeam, type TeamPage } from '../../contract.ts';
import { teamKinds, teamStatuses } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { EditTeamForm } from '../forms/edit-team.form.tsx';
import { MemberForm } from '../forms/member.form.tsx';
import '../teams.css';
import { FormerMembers } from './former-members.tsx';
import { MembersTable } from './members-table.tsx';
import { TeamFigures } from './team-figures.tsx';

/** One team: who is in it, what they carry now. */
export default function TeamScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const id = params.id ?? '';
  const { data: team, error, refetch } = useRouteQuery(getTeam, { params: { id } }, { keepPrevious: false });
  useLive('teams.', (event) => {
    if (event.id === id || event.id === '') void refetch();
  });
  if (team) return <Shown key={id} team={team} />;
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFound')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
}

function Shown({ team }: { team: TeamPage }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const client = useQueryClient();
  const [form, setForm] = useState<'edit' | 'member' | null>(null);
  const dissolved = team.status === 'dissolved';
  const keep = (changed: TeamPage) => {
    client.setQueryData(routeKey(getTeam, { params: { id: team.id } }), changed);
    setForm(null);
  };
  return (
    <>
      <PageHeader
        back={{ to: '/teams', label: t('back') }}
        title={say(team.name)}
        state={
          <>
            <StateTag tone="lake">{say(teamKinds[team.kind])}</StateTag>
            {dissolved && <StateTag tone="amber">{say(teamStatuses.dissolved)}</StateTag>}
          </>
        }
        hint={
          <span className="kit-hint">
            <span>{team.regionName}</span>
            {team.institutionName && <span>{say(team.institutionName)}</span>}
            <span>
              {t('foundedOn')} {formatDate(team.foundedOn, locale)}
            </span>
          </span>
        }
        actions={
          team.canChange && (
            <>
              <Button onClick={() => setForm('edit')}>{t('edit')}</Button>
              {!dissolved && (
                <Button type="primary" icon={<Icon path={plus} />} onClick={() => setForm('member')}>
                  {t('addMember')}
                </Button>
              )}
            </>
          )
        }
      />
      {dissolved && <p className="kit-notice">{t('dissolvedNote')}</p>}
      <TeamFigures team={team} />
      <Section title={t('members')}>
        <MembersTable team={team} onChanged={keep} />
      </Section>
      <FormerMembers team={team} />
      {form === 'edit' && <EditTeamForm team={team} onClose={() => setForm(null)} onDone={keep} />}
      {form === 'member' && <MemberForm team={team} onClose={() => setForm(null)} onDone={keep} />}
    </>
  );
}
