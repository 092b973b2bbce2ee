import {
  tidyLines,
  Checks,
  Choices,
  LineList,
  LongText,
  optionsOf,
  scaleOf,
  useDesk,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { assessCrisis } from '../../contract.ts';
import {
  behaviours,
  harmToOthers,
  ideationLevels,
  type RiskAnswers,
  riskDefinitions,
  type RiskLevel,
  riskLevels,
  riskOrder,
  type RiskSuggestion,
  suggestHigherRisk,
} from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { protectivePhrases } from './phrases.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  ideation: number | null;
  behaviours: RiskAnswers['behaviours'];
  selfInjury: 'yes' | 'no' | null;
  harmToOthers: number | null;
  protectiveFactors: readonly string[];
  basis: string;
  risk: RiskLevel | null;
  assessorQualification: string;
}

type MustField = 'ideation' | 'selfInjury' | 'harmToOthers' | 'basis' | 'risk' | 'qualification';
const isText = (field: MustField): boolean => field === 'basis' || field === 'qualification';

/** What was asked and seen, then the rating: by the person, with the definition beside each word. */
export function AssessForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person, locale } = useDesk();
  const ownLast = record.assessments.findLast(({ by }) => by.name === person.displayName);
  const initial: Values = {
    ideation: null,
    behaviours: [],
    selfInjury: null,
    harmToOthers: null,
    protectiveFactors: [],
    basis: '',
    risk: null,
    assessorQualification: ownLast?.assessorQualification ?? '',
  };
  const must = (field: MustField) => [
    {
      required: true,
      ...(isText(field) ? { whitespace: true } : {}),
      message: t('mustField', { field: t(field) }),
    },
  ];
  const ratings = riskOrder
    .toReversed()
    .map((risk) => ({ value: risk, label: say(riskLevels[risk]), hint: say(riskDefinitions[risk]) }));
  return (
    <StepDrawer<Values, typeof assessCrisis>
      record={record}
      steps={['assess']}
      title={t('assessTitle')}
      route={assessCrisis}
      initial={initial}
      toInput={(values, version) => ({
        params: { id: record.id },
        body: {
          version,
          ideation: values.ideation ?? 0,
          behaviours: [...values.behaviours],
          selfInjury: values.selfInjury === 'yes',
          harmToOthers: values.harmToOthers ?? 0,
          protectiveFactors: tidyLines(values.protectiveFactors),
          risk: values.risk ?? 'high',
          basis: values.basis.trim(),
          assessorQualification: values.assessorQualification.trim(),
        },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {(values, form) => (
        <>
          <Form.Item name="ideation" label={t('ideation')} extra={t('ideationHint')} rules={must('ideation')}>
            <Choices label={t('ideation')} options={scaleOf(ideationLevels, say)} />
          </Form.Item>
          <Form.Item name="behaviours" label={t('behaviours')} extra={t('behavioursHint')}>
            <Checks label={t('behaviours')} options={optionsOf(behaviours, say)} row />
          </Form.Item>
          <Form.Item
            name="selfInjury"
            label={t('selfInjury')}
            extra={t('selfInjuryHint')}
            rules={must('selfInjury')}
          >
            <Choices
              label={t('selfInjury')}
              options={[
                { value: 'no', label: t('no') },
                { value: 'yes', label: t('yes') },
              ]}
              row
            />
          </Form.Item>
          <Form.Item name="harmToOthers" label={t('harmToOthers')} rules={must('harmToOthers')}>
            <Choices label={t('harmToOthers')} options={scaleOf(harmToOthers, say)} row />
          </Form.Item>
          <Form.Item name="protectiveFactors" label={t('protectiveFactors')} extra={t('protectiveHint')}>
            <LineList label={t('protectiveFactors')} ideas={protectivePhrases[locale]} />
          </Form.Item>
          <Form.Item name="basis" label={t('basis')} extra={t('basisHint')} rules={must('basis')}>
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
          <Form.Item name="risk" label={t('risk')} extra={t('riskHint')} rules={must('risk')}>
            <Choices label={t('risk')} options={ratings} />
          </Form.Item>
          <Suggestion
            suggestion={suggestHigherRisk(answersOf(values), values.risk)}
            onTake={(risk) => form.setFieldValue('risk', risk)}
          />
          {values.risk === 'high' && <p className="kit-notice">{t('highNext')}</p>}
          <Form.Item
            name="assessorQualification"
            label={t('qualification')}
            extra={t('qualificationHint')}
            rules={must('qualification')}
          >
            <Input maxLength={60} />
          </Form.Item>
        </>
      )}
    </StepDrawer>
  );
}

const answersOf = ({ ideation, behaviours: acts, selfInjury, harmToOthers: harm }: Values): RiskAnswers => ({
  ideation: ideation ?? 0,
  behaviours: acts,
  selfInjury: selfInjury === 'yes',
  harmToOthers: harm ?? 0,
});

/** Points up or is silent; the choice stays with the person. */
function Suggestion({
  suggestion,
  onTake,
}: {
  suggestion: RiskSuggestion | null;
  onTake: (risk: RiskLevel) => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  if (!suggestion) return null;
  const risk = say(riskLevels[suggestion.level]);
  return (
    <div className="kit-notice" role="status">
      <p>{t('suggest', { risk, because: say(suggestion.because) })}</p>
      <Button size="small" onClick={() => onTake(suggestion.level)}>
        {t('takeSuggestion', { risk })}
      </Button>
    </div>
  );
}
