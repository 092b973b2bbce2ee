import { Choices, FormDrawer, useSay, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { changeTeam, type TeamPage } from '../../contract.ts';
import { type TeamStatus, teamStatuses } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { useMust, useMustText } from './field.tsx';
import { InstitutionChoice } from './institution-choice.tsx';
import { TeamNames } from './team.form.tsx';

interface Values {
  nameZh: string;
  nameEn: string;
  institutionId: string | null;
  foundedOn: string;
  status: TeamStatus;
}

export interface EditTeamProps {
  readonly team: TeamPage;
  readonly onClose: () => void;
  readonly onDone: (changed: TeamPage) => void;
}

/** Renames, moves or dissolves a team. */
export function EditTeamForm({ team, onClose, onDone }: EditTeamProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const mustText = useMustText();
  return (
    <FormDrawer<Values, typeof changeTeam>
      draftName={`practitioners.team.${team.id}`}
      title={t('editTeam')}
      route={changeTeam}
      initial={{
        nameZh: team.name.zh,
        nameEn: team.name.en,
        institutionId: team.institutionId,
        foundedOn: team.foundedOn,
        status: team.status,
      }}
      toInput={({ nameZh, nameEn, institutionId, foundedOn, status }) => ({
        params: { id: team.id },
        body: { name: { zh: nameZh.trim(), en: nameEn.trim() }, institutionId, foundedOn, status },
      })}
      submit={() => t('save')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <TeamNames />
          <Form.Item name="institutionId" label={t('institution')}>
            <InstitutionChoice label={t('institution')} regionCode={team.regionCode} />
          </Form.Item>
          <Form.Item name="foundedOn" label={t('foundedOn')} rules={mustText(t('foundedOn'))}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="status" label={t('status')} rules={must(t('status'))}>
            <Choices
              label={t('status')}
              options={[
                { value: 'active', label: say(teamStatuses.active) },
                { value: 'dissolved', label: say(teamStatuses.dissolved), hint: t('dissolveHint') },
              ]}
            />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
