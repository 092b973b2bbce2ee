import { Choices, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordConsent } from '../../contract.ts';
import { consentPoints, consentVersion, type ConsentWay, consentWays } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';
import { mustTick, Tick } from './tick.tsx';

interface Values {
  way: ConsentWay | null;
  agreed: boolean;
  limitsExplained: boolean;
  notTheHandler: boolean;
}

/** 登记本人同意: every point to read out, three boxes, none ticked beforehand. */
export function ConsentForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  return (
    <CaseDrawer<Values, typeof recordConsent>
      record={record}
      steps={['record_consent', 'renew_consent']}
      title={t('consentTitle')}
      route={recordConsent}
      initial={{ way: null, agreed: false, limitsExplained: false, notTheHandler: false }}
      submit={() => t('consentSubmit')}
      toInput={({ way }, version) => ({
        params: { id: record.id },
        // The form goes no further without the three ticks.
        body: {
          version,
          way: way ?? 'in_person',
          agreed: true,
          limitsExplained: true,
          notTheHandler: true,
          textVersion: consentVersion,
        },
      })}
      onClose={onClose}
      onDone={(changed) => onDone(changed, 'record_consent')}
    >
      {() => (
        <>
          <div className="counselling-points">
            <p className="counselling-points__title">{t('consentRead')}</p>
            <ol>
              {consentPoints.map((point) => (
                <li key={point.zh}>{say(point)}</li>
              ))}
            </ol>
          </div>
          <Form.Item
            name="limitsExplained"
            className="counselling-tick"
            required
            rules={[mustTick(t('tick'))]}
          >
            <Tick label={t('consentLimits')} />
          </Form.Item>
          <Form.Item name="agreed" className="counselling-tick" required rules={[mustTick(t('tick'))]}>
            <Tick label={t('consentAgreed')} />
          </Form.Item>
          <Form.Item
            name="way"
            label={t('consentWay')}
            rules={[{ required: true, message: t('mustField', { field: t('consentWay') }) }]}
          >
            <Choices label={t('consentWay')} options={optionsOf(consentWays, say)} row />
          </Form.Item>
          <Form.Item name="notTheHandler" className="counselling-tick" required rules={[mustTick(t('tick'))]}>
            <Tick label={t('consentNotHandler')} hint={t('consentNotHandlerHint')} />
          </Form.Item>
        </>
      )}
    </CaseDrawer>
  );
}
