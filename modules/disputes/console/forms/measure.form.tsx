import { Choices, LongText, optionsOf, serverNow, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordMeasure } from '../../contract.ts';
import { measuresForRed, type SafetyMeasure, safetyMeasures } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { instantOf, localTimeOf } from './local-time.ts';
import { useMust } from './use-must.ts';
import { WhenField } from './when-field.tsx';

interface Values {
  kind: SafetyMeasure | null;
  at: string;
  note: string;
}

export function MeasureForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const missing = measuresForRed.find((kind) => !record.measures.some((each) => each.kind === kind));
  return (
    <FileDrawer<Values, typeof recordMeasure>
      {...props}
      title={t('measureTitle')}
      route={recordMeasure}
      initial={{
        kind: record.riskColour === 'red' ? (missing ?? null) : null,
        at: localTimeOf(serverNow()),
        note: '',
      }}
      toInput={({ kind, at, note }) => ({
        params: { id: record.id },
        body: {
          kind: kind ?? 'phone_report',
          at: instantOf(at) ?? serverNow().toISOString(),
          note: note.trim(),
        },
      })}
    >
      {() => (
        <>
          <Form.Item name="kind" label={t('measure')} rules={must(t('measure'), 'choice')}>
            <Choices label={t('measure')} options={optionsOf(safetyMeasures, say)} />
          </Form.Item>
          <Form.Item name="at" label={t('whenDone')} rules={must(t('whenDone'))}>
            <WhenField />
          </Form.Item>
          <Form.Item
            name="note"
            label={t('measureNote')}
            extra={t('measureHint')}
            rules={must(t('measureNote'))}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
