import { useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { changeParties } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { PartiesEditor } from '../party/parties-editor.tsx';
import { draftOf, type PartyDraft, partyToSend } from '../party/party-draft.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { usePartiesRule } from './use-parties-rule.ts';

/** 变更当事人: one joins, an agent is appointed, one leaves; what was said before stays on record. */
export function PartiesForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  const rightParties = usePartiesRule();
  const present = record.parties.filter(({ leftAt }) => leftAt === null);
  return (
    <FileDrawer<{ put: readonly PartyDraft[] }, typeof changeParties>
      {...props}
      width={820}
      title={t('partiesTitle')}
      route={changeParties}
      initial={{ put: present.map(draftOf) }}
      toInput={({ put }, version) => ({
        params: { id: record.id },
        body: {
          version,
          put: put.map(partyToSend),
          leave: present.filter(({ id }) => !put.some((draft) => draft.id === id)).map(({ id }) => id),
        },
      })}
    >
      {() => (
        <Form.Item
          name="put"
          label={t('parties')}
          extra={t('leaveHint')}
          rules={[rightParties]}
          validateTrigger={[]}
          required
        >
          <PartiesEditor />
        </Form.Item>
      )}
    </FileDrawer>
  );
}
