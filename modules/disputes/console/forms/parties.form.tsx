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
  const before = new Map(present.map((party) => [party.id, JSON.stringify(draftOf(party))]));
  return (
    <FileDrawer<{ parties: readonly PartyDraft[] }, typeof changeParties>
      {...props}
      width={820}
      title={t('partiesTitle')}
      route={changeParties}
      initial={{ parties: present.map(draftOf) }}
      toInput={({ parties }, version) => ({
        params: { id: record.id },
        body: {
          version,
          put: parties.filter((draft) => before.get(draft.id) !== JSON.stringify(draft)).map(partyToSend),
          leave: present.filter(({ id }) => !parties.some((draft) => draft.id === id)).map(({ id }) => id),
        },
      })}
    >
      {() => (
        <Form.Item name="parties" label={t('parties')} extra={t('leaveHint')} rules={[rightParties]} required>
          <PartiesEditor />
        </Form.Item>
      )}
    </FileDrawer>
  );
}
