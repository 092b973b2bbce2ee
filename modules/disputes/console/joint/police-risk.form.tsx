import { Checks, FormDrawer, LongText, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { checkRisk } from '../../contract.ts';
import { colourOfFacts, type RiskFact, riskFacts } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { jointWords } from '../../locales/console-joint.ts';
import { ColourTag } from '../tags.tsx';

export interface PoliceRiskFormProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The officer's own check of danger: facts as seen; the colour follows from them. */
export function PoliceRiskForm({ id, onClose, onDone }: PoliceRiskFormProps): ReactNode {
  const t = useText(formWords);
  const joint = useText(jointWords);
  const say = useSay();
  return (
    <FormDrawer<{ facts: readonly RiskFact[]; observed: string }, typeof checkRisk>
      draftName={`disputes.policeRisk.${id}`}
      title={t('riskTitle')}
      route={checkRisk}
      initial={{ facts: [], observed: '' }}
      toInput={({ facts, observed }) => ({
        params: { id },
        body: { facts: [...facts], colour: colourOfFacts(facts), observed: observed.trim() },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {({ facts }) => (
        <>
          <Form.Item name="facts" label={t('seenFacts')} extra={t('seenFactsHint')} required>
            <Checks label={t('seenFacts')} options={optionsOf(riskFacts, say)} />
          </Form.Item>
          <p className="dispute-lowest" role="status">
            {t('lowestColour')} <ColourTag colour={colourOfFacts(facts)} full />
          </p>
          <Form.Item
            name="observed"
            label={t('observed')}
            extra={t('observedHint')}
            rules={[
              { required: true, whitespace: true, message: joint('mustField', { field: t('observed') }) },
            ]}
          >
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
