import { Choices, LongText, newRecordId, serverNow, useText } from '@xinan/console-kit';
import { Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { raiseRisk } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';

interface Values {
  urgency: 'immediate' | 'within_24h';
  observedFact: string;
}

/** 发现危险，立即报告: two answers; who and where to call goes along by itself. */
export function RiskForm({
  record,
  onClose,
  onDone,
  onRaised,
}: StepFormProps & { readonly onRaised: (crisisNo: string) => void }): ReactNode {
  const t = useText(formWords);
  // One id for as long as the form is open: sent again after a lost answer it raises no second case.
  const [crisisId] = useState(() =>
    newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10))),
  );
  return (
    <CaseDrawer<Values, typeof raiseRisk>
      record={record}
      steps={['raise_risk']}
      title={t('riskTitle')}
      route={raiseRisk}
      initial={{ urgency: 'immediate', observedFact: '' }}
      submit={() => t('riskSubmit')}
      toInput={({ urgency, observedFact }) => ({
        params: { id: record.id },
        body: { crisisId, urgency, observedFact: observedFact.trim() },
      })}
      onClose={onClose}
      onDone={({ crisisNo, record: changed }) => {
        onRaised(crisisNo);
        onDone(changed, 'raise_risk');
      }}
    >
      {() => (
        <>
          <div className="kit-notice kit-notice--danger">
            <p className="kit-notice__title">{t('riskNow')}</p>
            <p className="counselling-emergency">
              <Button href="tel:110">110</Button>
              <Button href="tel:120">120</Button>
            </p>
          </div>
          <Form.Item
            name="observedFact"
            label={t('riskFact')}
            extra={t('riskFactHint')}
            rules={[{ required: true, whitespace: true, message: t('mustField', { field: t('riskFact') }) }]}
          >
            <LongText minRows={3} maxLength={2000} />
          </Form.Item>
          <Form.Item name="urgency" label={t('riskUrgency')} required>
            <Choices
              label={t('riskUrgency')}
              row
              options={[
                { value: 'immediate', label: t('riskImmediate') },
                { value: 'within_24h', label: t('riskWithin24h') },
              ]}
            />
          </Form.Item>
          <p className="kit-by">{t('riskCarried')}</p>
        </>
      )}
    </CaseDrawer>
  );
}
