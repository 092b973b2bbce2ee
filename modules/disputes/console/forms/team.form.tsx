import { Checks, Choices, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { assignTeam } from '../../contract.ts';
import { type TeamPart, teamParts } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { type Chosen, CandidatePicker } from './candidate-picker.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';

interface Values {
  members: readonly Chosen[];
  release: readonly string[];
  /** The team in whose name they come; empty for none. */
  teamId: string;
}

/** The teams of those chosen so far, each once. */
const teamsOf = (members: readonly Chosen[]): Chosen['teams'] => [
  ...new Map(members.flatMap(({ teams }) => teams.map((team) => [team.id, team] as const))).values(),
];

const partsOf = (isJoint: boolean): readonly TeamPart[] =>
  isJoint
    ? ['lead_mediator', 'mediator', 'police', 'counsellor']
    : ['lead_mediator', 'mediator', 'counsellor'];

/** 指派队伍, and later its changes: who could serve and why, who must recuse and why. */
export function TeamForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { record } = useFileDesk();
  const serving = record.members.filter(({ state }) => state === 'offered' || state === 'accepted');
  const isFirst = props.form === 'assign';
  const hasLead = serving.some(({ part }) => part === 'lead_mediator');
  const rightTeam = {
    validator: (_: unknown, members: readonly Chosen[] | undefined) => {
      if (!members || members.length === 0) return Promise.reject(new Error(t('nobodyChosen')));
      const needsLead = isFirst && !hasLead && !members.some(({ part }) => part === 'lead_mediator');
      return needsLead ? Promise.reject(new Error(t('noLeadChosen'))) : Promise.resolve();
    },
  };
  return (
    <FileDrawer<Values, typeof assignTeam>
      {...props}
      width={720}
      title={t(isFirst ? 'assignTitle' : 'reassignTitle')}
      route={assignTeam}
      initial={{ members: [], release: [], teamId: '' }}
      toInput={({ members, release, teamId }, version) => ({
        params: { id: record.id },
        body: {
          version,
          members: members.map(({ practitionerId, part, chosenBy }) => ({ practitionerId, part, chosenBy })),
          ...(teamsOf(members).some(({ id }) => id === teamId) ? { teamId } : {}),
          ...(release.length > 0 ? { release: [...release] } : {}),
        },
      })}
      submit={({ members }) => t('assignSubmit', { n: members.length })}
    >
      {({ members }) => (
        <>
          {!isFirst && serving.length > 0 && (
            <Form.Item name="release" label={t('release')} extra={t('releaseHint')}>
              <Checks
                label={t('release')}
                options={serving.map(({ id, name, part }) => ({
                  value: id,
                  label: `${name} · ${say(teamParts[part])}`,
                }))}
                row
              />
            </Form.Item>
          )}
          <Form.Item
            name="members"
            label={t('members')}
            extra={t('membersHint')}
            rules={[rightTeam]}
            validateTrigger={[]}
            required
          >
            <CandidatePicker parts={partsOf(record.route === 'joint')} />
          </Form.Item>
          {teamsOf(members).length > 0 && (
            <Form.Item name="teamId" label={t('asTeam')} extra={t('asTeamHint')}>
              <Choices
                label={t('asTeam')}
                options={[
                  { value: '', label: t('noTeam') },
                  ...teamsOf(members).map(({ id, name }) => ({ value: id, label: say(name) })),
                ]}
              />
            </Form.Item>
          )}
        </>
      )}
    </FileDrawer>
  );
}
