import { formatDateTime } from '@xinan/cn/dates';
import { StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { TeamMember } from '../../contract.ts';
import { type MemberState, memberStates, teamParts, wordsOf } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

const tones: Readonly<Record<MemberState, Tone>> = {
  offered: 'amber',
  accepted: 'lake',
  declined: 'plain',
  served: 'lake',
  reviewed: 'lake',
  recused: 'plain',
  released: 'plain',
};

const parts = wordsOf(teamParts);
const inOrder = (members: readonly TeamMember[]) =>
  members.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part));

export function TeamSection(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { record } = useFileDesk();
  return (
    <FileSection
      id="team"
      count={record.members.length}
      hint={[record.committee, record.team].flatMap((name) => (name ? [say(name)] : [])).join(' · ')}
    >
      <ul className="kit-rows">
        {inOrder(record.members).map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </ul>
      {record.route === 'joint' && <p className="kit-by">{t('jointRule')}</p>}
    </FileSection>
  );
}

function Member({ member }: { member: TeamMember }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const { may, open } = useFileDesk();
  const at = member.answeredAt ?? member.offeredAt;
  const isOver = ['declined', 'recused', 'released'].includes(member.state);
  return (
    <li className={`kit-rows__item kit-line${isOver ? ' kit-soft' : ''}`}>
      <span className="dispute-team__part kit-soft">{say(teamParts[member.part])}</span>
      <strong>{member.name}</strong>
      <StateTag tone={tones[member.state]}>{say(memberStates[member.state])}</StateTag>
      {member.chosenBy === 'parties' && <StateTag>{t('chosenByParties')}</StateTag>}
      {member.reason && <span>{say(member.reason)}</span>}
      {member.reviewScore !== null && <span>{t('reviewIs', { n: member.reviewScore })}</span>}
      <span className="kit-soft kit-num">{formatDateTime(new Date(at), locale)}</span>
      {member.state === 'served' && may('review_member') && (
        <Button
          size="small"
          className="no-print"
          onClick={() => open({ form: 'review', targetId: member.id })}
        >
          {t('act_review')}
        </Button>
      )}
    </li>
  );
}
