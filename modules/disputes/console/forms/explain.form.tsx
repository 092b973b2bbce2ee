import { LongText, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { explainGap } from '../../contract.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

/** 情况说明 for a paper that is not there. */
export function ExplainForm(props: FileFormProps): ReactNode {
  const t = useText(paperWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const line = record.papers.find(({ paper }) => paper === props.targetId);
  if (!line) return null;
  return (
    <FileDrawer<{ reason: string }, typeof explainGap>
      {...props}
      title={t('explainTitle', { paper: say(line.name) })}
      route={explainGap}
      initial={{ reason: line.reason ?? '' }}
      toInput={({ reason }, version) => ({
        params: { id: record.id, paper: line.paper },
        body: { version, reason: reason.trim() },
      })}
    >
      {() => (
        <Form.Item name="reason" label={t('gapReason')} extra={t('gapHint')} rules={must(t('gapReason'))}>
          <LongText minRows={4} maxLength={500} />
        </Form.Item>
      )}
    </FileDrawer>
  );
}
