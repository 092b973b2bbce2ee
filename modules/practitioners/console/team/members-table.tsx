import { formatDate } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  Problem,
  RoomLink,
  StateTag,
  useDesk,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Dropdown, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { endMembership, makeLead, type TeamPage } from '../../contract.ts';
import { teamParts } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { AvailabilityTag, Load, SpecialityTags } from '../pieces.tsx';

type Member = TeamPage['members'][number];

export interface MembersTableProps {
  readonly team: TeamPage;
  readonly onChanged: (team: TeamPage) => void;
}

/** Present members, the lead first, with what they carry. */
export function MembersTable({ team, onChanged }: MembersTableProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const [leaving, setLeaving] = useState<Member | null>(null);
  const lead = useRouteMutation(makeLead, { onDone: onChanged });
  const mayChange = team.canChange && team.status === 'active';
  const paramsOf = ({ membershipId }: Member) => ({ params: { id: team.id, membershipId } });
  const menuOf = (member: Member): ReactNode => (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(member.part === 'lead' ? [] : [{ key: 'lead', label: t('makeLead') }]),
          { key: 'leave', label: t('leave') },
        ],
        onClick: ({ key }) => (key === 'lead' ? lead.mutate(paramsOf(member)) : setLeaving(member)),
      }}
    >
      <Button type="text" size="small" aria-label={t('actionsFor', { name: member.name })}>
        ⋯
      </Button>
    </Dropdown>
  );
  const columns: DataColumn<Member>[] = [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      width: 190,
      render: (member) => (
        <span className="force-person">
          <span className="force-member">
            <RoomLink to={`/practitioners/${member.practitionerId}`}>{member.name}</RoomLink>
            {member.part === 'lead' && <StateTag tone="lake">{say(teamParts.lead)}</StateTag>}
          </span>
          <span className="kit-soft">{member.title ?? say(member.professionName)}</span>
        </span>
      ),
    },
    {
      key: 'specialities',
      title: t('specialities'),
      render: (member) => <SpecialityTags words={member.specialities} />,
    },
    { key: 'load', title: t('load'), width: 100, render: (member) => <Load {...member} /> },
    {
      key: 'availability',
      title: t('availability'),
      width: 120,
      render: (member) => <AvailabilityTag available={member.available} />,
    },
    {
      key: 'joinedOn',
      title: t('joined'),
      width: 150,
      render: (member) => <span className="kit-soft">{formatDate(member.joinedOn, locale)}</span>,
    },
    ...(mayChange ? [{ key: 'menu', title: '', width: 56, render: menuOf }] : []),
  ];
  return (
    <>
      {lead.error && <Problem error={lead.error} compact />}
      <DataTable<Member>
        id="practitioners.members"
        plain
        caption={t('members')}
        columns={columns}
        rows={team.members}
        rowKey={({ membershipId }) => membershipId}
        card={(member) => <MemberCard member={member} menu={mayChange ? menuOf(member) : null} />}
        empty={<Empty picture={null} title={t('emptyMembers')} hint={t('emptyMembersHint')} />}
      />
      {leaving && (
        <LeaveDialog
          member={leaving}
          teamId={team.id}
          onClose={() => setLeaving(null)}
          onChanged={(changed) => {
            setLeaving(null);
            onChanged(changed);
          }}
        />
      )}
    </>
  );
}

function MemberCard({ member, menu }: { member: Member; menu: ReactNode }): ReactNode {
  const say = useSay();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <span className="force-member">
          <RoomLink to={`/practitioners/${member.practitionerId}`}>{member.name}</RoomLink>
          {member.part === 'lead' && <StateTag tone="lake">{say(teamParts.lead)}</StateTag>}
        </span>
        {menu}
      </div>
      <div className="kit-list-card__tags">
        <AvailabilityTag available={member.available} />
        <Load {...member} />
      </div>
      <SpecialityTags words={member.specialities} />
      <div className="kit-list-card__where kit-soft">{member.title ?? say(member.professionName)}</div>
    </div>
  );
}

interface LeaveDialogProps {
  readonly member: Member;
  readonly teamId: string;
  readonly onClose: () => void;
  readonly onChanged: (team: TeamPage) => void;
}

/** Asks before a member leaves, and says what stays. */
function LeaveDialog({ member, teamId, onClose, onChanged }: LeaveDialogProps): ReactNode {
  const t = useText(words);
  const leave = useRouteMutation(endMembership, { onDone: onChanged });
  return (
    <Modal
      open
      centered
      width={420}
      title={t('leaveAsk', { name: member.name })}
      okText={t('leave')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: leave.isPending }}
      closable={{ 'aria-label': t('cancel') }}
      onOk={() => leave.mutate({ params: { id: teamId, membershipId: member.membershipId } })}
      onCancel={onClose}
    >
      <p>{t('leaveHint')}</p>
      {leave.error && <Problem error={leave.error} compact />}
    </Modal>
  );
}
