import { Problem, useRouteMutation, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { listInstitutions } from '@xinan/institutions/contract';
import { Button, Drawer, Input, Select } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { createAccount } from '../contract.ts';
import { words } from '../locales/console.ts';
import { InvitationLink } from './invitation-link.tsx';
import { LabelledField } from './labelled-field.tsx';
import { RegionField } from './region-field.tsx';

const loginNamePattern = /^[a-z][a-z0-9._-]{2,39}$/;

export interface CreateAccountProps {
  readonly onClose: () => void;
  readonly onCreated: () => void;
}

/** Opens an account; its owner sets the password by the invitation link, which is shown once. */
export function CreateAccount({ onClose, onCreated }: CreateAccountProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [fields, setFields] = useState({ displayName: '', loginName: '', regionCode: '' });
  const [institutionId, setInstitutionId] = useState<string>();
  const [tried, setTried] = useState(false);
  const create = useRouteMutation(createAccount, { onDone: onCreated });
  const places = useRouteQuery(listInstitutions, {
    query: { region: fields.regionCode || undefined, limit: 200 },
  });
  const fill = (some: Partial<typeof fields>) => setFields((former) => ({ ...former, ...some }));
  const faults = {
    displayName: fields.displayName.trim() === '' ? t('required') : undefined,
    loginName: loginNamePattern.test(fields.loginName) ? undefined : t('loginHint'),
    regionCode: fields.regionCode === '' ? t('required') : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    create.mutate({
      body: {
        ...fields,
        displayName: fields.displayName.trim(),
        ...(institutionId ? { institutionId } : {}),
      },
    });
  };

  if (create.data)
    return (
      <Drawer
        open
        size={480}
        title={t('invitedTitle', { name: fields.displayName.trim() })}
        closable={{ 'aria-label': t('done') }}
        mask={{ closable: false }}
        onClose={onClose}
      >
        <div className="account-form">
          <p>{t('invitedHint')}</p>
          <InvitationLink path={create.data.invitationPath} label={fields.displayName.trim()} />
          <Button type="primary" block onClick={onClose}>
            {t('done')}
          </Button>
        </div>
      </Drawer>
    );
  return (
    <Drawer
      open
      size={480}
      title={t('createTitle')}
      closable={{ 'aria-label': t('cancel') }}
      onClose={onClose}
    >
      <form className="account-form" onSubmit={submit} noValidate>
        <p className="kit-soft">{t('createHint')}</p>
        {create.error && <Problem error={create.error} compact />}
        <LabelledField label={t('displayName')} error={tried ? faults.displayName : undefined}>
          {(field) => (
            <Input
              {...field}
              autoFocus
              autoComplete="off"
              maxLength={40}
              value={fields.displayName}
              onChange={(event) => fill({ displayName: event.target.value })}
            />
          )}
        </LabelledField>
        <LabelledField
          label={t('loginName')}
          hint={t('loginHint')}
          error={tried ? faults.loginName : undefined}
        >
          {(field) => (
            <Input
              {...field}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              value={fields.loginName}
              onChange={(event) => fill({ loginName: event.target.value.toLowerCase() })}
            />
          )}
        </LabelledField>
        <LabelledField label={t('area')} hint={t('areaHint')} error={tried ? faults.regionCode : undefined}>
          {(field) => (
            <RegionField
              {...field}
              placeholder={t('areaPick')}
              onChange={(regionCode) => {
                fill({ regionCode });
                setInstitutionId(undefined);
              }}
            />
          )}
        </LabelledField>
        <LabelledField label={t('institutionPick')} optional={t('optional')}>
          {({ status: _status, ...field }) => (
            <Select
              {...field}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('areaPick')}
              value={institutionId}
              options={(places.data?.institutions ?? []).map(({ id, name }) => ({
                value: id,
                label: say(name),
              }))}
              onChange={setInstitutionId}
            />
          )}
        </LabelledField>
        <Button type="primary" block htmlType="submit" loading={create.isPending}>
          {t('submit')}
        </Button>
      </form>
    </Drawer>
  );
}
