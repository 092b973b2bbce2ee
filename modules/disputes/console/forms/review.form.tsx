import { Choices, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { reviewMember } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

const scores = [5, 4, 3, 2, 1] as const;

/** How the service of a consultant was: about the service, not about the person. */
export function ReviewForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  const member = record.members.find(({ id }) => id === props.targetId);
  if (!member) return null;
  return (
    <FileDrawer<{ score: number | null }, typeof reviewMember>
      {...props}
      title={t('reviewTitle', { name: member.name })}
      route={reviewMember}
      initial={{ score: null }}
      toInput={({ score }, version) => ({
        params: { id: record.id, memberId: member.id },
        body: { version, score: score ?? 3 },
      })}
    >
      {() => (
        <Form.Item name="score" label={t('reviewScore')} rules={must(t('reviewScore'), 'choice')}>
          <Choices<number>
            label={t('reviewScore')}
            options={scores.map((value) => ({ value, label: t(`score_${value}`) }))}
          />
        </Form.Item>
      )}
    </FileDrawer>
  );
}
