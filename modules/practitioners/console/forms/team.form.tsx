import { localDateOf } from '@xinan/cn/dates';
import { Choices, FormDrawer, optionsOf, serverNow, useDesk, useSay, useText } from '@xinan/console-kit';
import { RegionPicker } from '@xinan/regions/console';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { createTeam } from '../../contract.ts';
import { type TeamKind, teamKinds } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { useMust, useMustText } from './field.tsx';
import { InstitutionChoice } from './institution-choice.tsx';

interface Values {
  kind: TeamKind;
  nameZh: string;
  nameEn: string;
  regionCode: string;
  institutionId: string | null;
  foundedOn: string;
}

/** Founds a team in the reader's area. */
export function TeamForm({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (made: { id: string }) => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person } = useDesk();
  const must = useMust();
  const mustText = useMustText();
  const own = person.regionCode ?? '';
  const initial: Values = {
    kind: 'bestie',
    nameZh: '',
    nameEn: '',
    regionCode: own,
    institutionId: null,
    foundedOn: localDateOf(serverNow()),
  };
  return (
    <FormDrawer<Values, typeof createTeam>
      draftName="practitioners.team.new"
      title={t('foundTeam')}
      route={createTeam}
      initial={initial}
      toInput={({ kind, nameZh, nameEn, regionCode, institutionId, foundedOn }) => ({
        body: {
          kind,
          name: { zh: nameZh.trim(), en: nameEn.trim() },
          regionCode: regionCode || own,
          foundedOn,
          ...(institutionId ? { institutionId } : {}),
        },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {(values) => (
        <>
          <Form.Item name="kind" label={t('kind')} rules={must(t('kind'))}>
            <Choices label={t('kind')} options={optionsOf(teamKinds, say)} />
          </Form.Item>
          <TeamNames />
          <Form.Item name="regionCode" label={t('region')} extra={t('regionHint')}>
            <RegionPicker />
          </Form.Item>
          <Form.Item name="institutionId" label={t('institution')} extra={t('institutionHint')}>
            <InstitutionChoice label={t('institution')} regionCode={values.regionCode || own} />
          </Form.Item>
          <Form.Item name="foundedOn" label={t('foundedOn')} rules={mustText(t('foundedOn'))}>
            <Input type="date" />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

/** The two names of a team. */
export function TeamNames(): ReactNode {
  const t = useText(formWords);
  const mustText = useMustText();
  return (
    <>
      <Form.Item name="nameZh" label={t('nameZh')} rules={mustText(t('nameZh'))}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('nameEn')} rules={mustText(t('nameEn'))}>
        <Input maxLength={80} />
      </Form.Item>
    </>
  );
}
