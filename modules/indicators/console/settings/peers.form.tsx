import { FormDrawer, Icon, useSay, useText } from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { getIndexSettings, type IndexSettings, setPeerGroups } from '../../contract.ts';
import { faultsOfGroups } from '../../domain.ts';
import { freeCode, freeCounties, tidyGroups } from './group-rows.ts';
import { settingWords } from './words.ts';

type Group = IndexSettings['peers']['groups'][number];
interface Values {
  readonly groups: Group[];
}

interface PeersFormProps {
  readonly settings: IndexSettings;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 修改同类组: names and counties; a county that stands in one group is not offered in another. */
export function PeersForm({ settings: { peers, counties }, onClose, onDone }: PeersFormProps): ReactNode {
  const t = useText(settingWords);
  return (
    <FormDrawer<Values, typeof setPeerGroups>
      draftName="indicators.settings.peers"
      title={t('editPeers')}
      route={setPeerGroups}
      initial={{ groups: peers.groups }}
      toInput={({ groups }, revision) => ({ body: { revision, groups: tidyGroups(groups) } })}
      submit={() => t('save')}
      on={{
        record: { version: peers.revision, timeline: [] },
        isOpen: true,
        stateWord: t('current'),
        reads: getIndexSettings,
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {({ groups }) => (
        <>
          <p className="kit-form__intro kit-soft">{t('peersHint')}</p>
          <Form.List name="groups">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <GroupFields
                    key={key}
                    at={name}
                    groups={groups}
                    counties={counties}
                    onRemove={() => remove(name)}
                  />
                ))}
                <Button
                  icon={<Icon path={plus} size={14} />}
                  onClick={() => add({ code: freeCode(groups), name: { zh: '', en: '' }, units: [] })}
                >
                  {t('addGroup')}
                </Button>
              </>
            )}
          </Form.List>
        </>
      )}
    </FormDrawer>
  );
}

interface GroupFieldsProps {
  readonly at: number;
  readonly groups: readonly Group[];
  readonly counties: IndexSettings['counties'];
  readonly onRemove: () => void;
}

function GroupFields({ at, groups, counties, onRemove }: GroupFieldsProps): ReactNode {
  const t = useText(settingWords);
  const say = useSay();
  const must = (field: string) => ({ required: true, whitespace: true, message: t('must', { field }) });
  const once = {
    validator: () => {
      const fault = faultsOfGroups(tidyGroups(groups), counties).find(
        ({ pointer }) => pointer === `/groups/${at}/name`,
      );
      return fault ? Promise.reject(new Error(say(fault))) : Promise.resolve();
    },
  };
  return (
    <fieldset className="settings-group">
      <legend>{t('groupN', { n: at + 1 })}</legend>
      <div className="settings-group__names">
        <Form.Item name={[at, 'name', 'zh']} label={t('nameZh')} rules={[must(t('nameZh')), once]}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name={[at, 'name', 'en']} label={t('nameEn')} rules={[must(t('nameEn'))]}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item
        name={[at, 'units']}
        label={t('counties')}
        extra={t('countiesHint')}
        rules={[{ required: true, type: 'array', min: 1, message: t('mustCounty') }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={freeCounties(groups, at, counties).map(({ code, name }) => ({
            value: code,
            label: say(name),
          }))}
        />
      </Form.Item>
      <Button type="link" danger onClick={onRemove}>
        {t('removeGroup')}
      </Button>
    </fieldset>
  );
}
