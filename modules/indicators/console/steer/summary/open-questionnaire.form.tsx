import { addDays, localDateOf } from '@xinan/cn/dates';
import { Choices, FormDrawer, Loading, serverNow, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { getSet, openQuestionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import { newId } from '../new-id.ts';

interface Values {
  groupCode: string | null;
  closesOn: string;
}

interface OpenQuestionnaireFormProps {
  readonly setId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Days an expert usually has. */
const usualDays = 14;
/** How many members a questionnaire compares. */
const fewest = 3;
const mostMembers = 9;

/** 发起专家打分: for the themes, or the level-1 indicators of one of them. */
export function OpenQuestionnaireForm({ setId, onClose, onDone }: OpenQuestionnaireFormProps): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const [id] = useState(newId);
  const { data } = useRouteQuery(getSet, { params: { id: setId } });
  const today = localDateOf(serverNow());
  const themes = data?.document.themes ?? [];
  const groups = [
    { value: 'total', label: t('total'), members: themes.length },
    ...themes.map(({ code, name, level1 }) => ({ value: code, label: say(name), members: level1.length })),
  ].map(({ value, label, members }) => {
    const fits = members >= fewest && members <= mostMembers;
    return { value, label, disabled: !fits, hint: t(fits ? 'membersOf' : 'fewMembers', { n: members }) };
  });
  return (
    <FormDrawer<Values, typeof openQuestionnaire>
      draftName={`indicators.questionnaire.${setId}`}
      title={t('openQuestionnaire')}
      route={openQuestionnaire}
      initial={{ groupCode: null, closesOn: addDays(today, usualDays) }}
      toInput={({ groupCode, closesOn }) => ({
        body: { id, setId, groupCode: groupCode ?? '', closesOn },
      })}
      submit={() => t('openQuestionnaire')}
      onClose={onClose}
      onDone={onDone}
    >
      {() =>
        data ? (
          <>
            <Form.Item
              name="groupCode"
              label={t('whichGroup')}
              extra={t('groupHint')}
              rules={[{ required: true, message: t('mustField', { field: t('whichGroup') }) }]}
            >
              <Choices label={t('whichGroup')} options={groups} />
            </Form.Item>
            <Form.Item
              name="closesOn"
              label={t('closesOn')}
              extra={t('closesHint')}
              rules={[
                { required: true, message: t('mustField', { field: t('closesOn') }) },
                {
                  validator: (_, day: string) =>
                    !day || day > today ? Promise.resolve() : Promise.reject(new Error(t('closesMust'))),
                },
              ]}
            >
              <Input type="date" min={addDays(today, 1)} />
            </Form.Item>
          </>
        ) : (
          <Loading rows={5} />
        )
      }
    </FormDrawer>
  );
}
