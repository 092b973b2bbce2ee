import { Choices, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordRevisit } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

type Way = 'visit' | 'phone' | 'unreached';

interface Values {
  manner: Way | null;
  quiet: 'yes' | 'no' | null;
  findings: string;
}

const ways: readonly Way[] = ['visit', 'phone', 'unreached'];

export function RevisitForm(props: FileFormProps): ReactNode {
  const t = useText(agreementWords);
  const must = useMust();
  const { record } = useFileDesk();
  const revisit = record.revisits.find(({ id }) => id === props.targetId);
  if (!revisit) return null;
  return (
    <FileDrawer<Values, typeof recordRevisit>
      {...props}
      title={t('revisitTitle', { n: revisit.dayOffset })}
      route={recordRevisit}
      initial={{ manner: null, quiet: null, findings: '' }}
      toInput={({ manner, quiet, findings }, version) => ({
        params: { id: record.id, revisitId: revisit.id },
        body: {
          version,
          manner: manner ?? 'phone',
          quiet: manner === 'unreached' || quiet === null ? null : quiet === 'yes',
          findings: findings.trim(),
        },
      })}
    >
      {({ manner, quiet }) => (
        <>
          <Form.Item name="manner" label={t('revisitManner')} rules={must(t('revisitManner'), 'choice')}>
            <Choices
              label={t('revisitManner')}
              options={ways.map((value) => ({ value, label: t(`revisit_${value}`) }))}
              row
            />
          </Form.Item>
          {manner !== 'unreached' && (
            <Form.Item name="quiet" label={t('isQuiet')} rules={must(t('isQuiet'), 'choice')}>
              <Choices
                label={t('isQuiet')}
                options={[
                  { value: 'yes', label: t('quiet') },
                  { value: 'no', label: t('notQuiet') },
                ]}
                row
              />
            </Form.Item>
          )}
          {quiet === 'no' && (
            <p className="kit-notice" role="status">
              {t('notQuietNext')}
            </p>
          )}
          <Form.Item name="findings" label={t('findings')} rules={must(t('findings'))}>
            <LongText minRows={4} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
