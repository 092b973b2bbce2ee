import { Choices, FormDrawer, useSay, useRouteQuery, useText } from '@xinan/console-kit';
import { Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { addMember, listPanel, type TeamPage } from '../../contract.ts';
import { type PanelName, panelNames, type TeamPart, teamParts } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { useMust } from './field.tsx';

interface Values {
  panel: PanelName;
  practitionerId: string | null;
  part: TeamPart;
}

const mostFound = 30;

export interface MemberFormProps {
  readonly team: TeamPage;
  readonly onClose: () => void;
  readonly onDone: (changed: TeamPage) => void;
}

/** Takes a colleague into a team. */
export function MemberForm({ team, onClose, onDone }: MemberFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  return (
    <FormDrawer<Values, typeof addMember>
      draftName={`practitioners.member.${team.id}`}
      title={t('addMember')}
      route={addMember}
      initial={{
        panel: team.kind === 'consultants' ? 'consultant' : 'mediator',
        practitionerId: null,
        part: team.members.length === 0 ? 'lead' : 'member',
      }}
      toInput={({ practitionerId, part }) => ({
        params: { id: team.id },
        body: { practitionerId: practitionerId ?? '', part },
      })}
      submit={() => t('addMember')}
      onClose={onClose}
      onDone={onDone}
    >
      {({ panel }, form) => (
        <>
          <Form.Item name="panel" label={t('panel')} rules={must(t('panel'))}>
            <Select
              aria-label={t('panel')}
              options={(Object.keys(panelNames) as PanelName[]).map((value) => ({
                value,
                label: say(panelNames[value]),
              }))}
              onChange={() => form.setFieldValue('practitionerId' as never, null as never)}
            />
          </Form.Item>
          <Form.Item name="practitionerId" label={t('who')} extra={t('whoHint')} rules={must(t('who'))}>
            <PersonChoice panel={panel} team={team} />
          </Form.Item>
          <Form.Item name="part" label={t('part')} rules={must(t('part'))}>
            <Choices
              label={t('part')}
              options={[
                { value: 'member', label: say(teamParts.member) },
                {
                  value: 'lead',
                  label: say(teamParts.lead),
                  ...(team.members.length > 0 ? { hint: t('leadHint') } : {}),
                },
              ]}
            />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

interface PersonChoiceProps {
  readonly id?: string;
  readonly panel: PanelName;
  readonly team: TeamPage;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
}

/** Somebody of a panel who is not in the team yet, the nearest first. */
function PersonChoice({ id, panel, team, value, onChange }: PersonChoiceProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const [search, setSearch] = useState('');
  const { data, isFetching } = useRouteQuery(listPanel, {
    params: { panel },
    query: { region: team.regionCode, limit: mostFound, ...(search.trim() ? { search: search.trim() } : {}) },
  });
  const members = new Set(team.members.map(({ practitionerId }) => practitionerId));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={t('who')}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: (text) => setSearch(text.slice(0, 40)) }}
      value={value ?? undefined}
      options={(data?.rows ?? [])
        .filter(({ practitionerId }) => !members.has(practitionerId))
        .map((row) => ({
          value: row.practitionerId,
          label: `${row.name} · ${row.title ?? say(row.professionName)} · ${row.regionName}`,
        }))}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
    />
  );
}
