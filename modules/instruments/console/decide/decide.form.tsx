import { FormDrawer, LongText, useSay, useText } from '@xinan/console-kit';
import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { type DecisionKind, decideInstrument, type InstrumentDetail } from '../../contract.ts';
import { decideWords } from '../../locales/decide.ts';
import { localeNames } from '../../locales/tables.ts';

/** One decision on an instrument, in one language where it is about words. */
export interface Step {
  readonly kind: DecisionKind;
  readonly locale: 'zh' | 'en' | null;
}

interface Values {
  compared: boolean;
  rights: boolean;
  conditions: boolean;
  reason: string;
}

/** What is open now, the next right one first. */
export function openSteps({ standing, retired }: InstrumentDetail): Step[] {
  const wordings = (['zh', 'en'] as const).flatMap((locale): Step[] => {
    const { shown, approved, canApprove } = standing[locale];
    if (!shown && canApprove) return [{ kind: 'approve_wording', locale }];
    return approved ? [{ kind: 'withdraw_wording', locale }] : [];
  });
  return [...wordings, { kind: retired ? 'restore' : 'retire', locale: null }];
}

/** What a step is called on its button. */
export function useStepName(): (step: Step) => string {
  const t = useText(decideWords);
  const say = useSay();
  return ({ kind, locale }) => {
    const name = locale ? say(localeNames[locale]) : '';
    if (kind === 'approve_wording') return t('approve', { locale: name });
    if (kind === 'withdraw_wording') return t('withdraw', { locale: name });
    return t(kind);
  };
}

const checks = [
  ['compared', 'approveCompared'],
  ['rights', 'approveRights'],
  ['conditions', 'approveConditions'],
] as const;

export interface DecideFormProps {
  readonly detail: InstrumentDetail;
  readonly step: Step;
  readonly onClose: () => void;
  readonly onDone: (detail: InstrumentDetail) => void;
}

/** Approve, withdraw, retire, restore: what must be checked is spelled out, the reason is kept. */
export function DecideForm({ detail, step, onClose, onDone }: DecideFormProps): ReactNode {
  const t = useText(decideWords);
  const say = useSay();
  const name = useStepName();
  const locale = step.locale ? say(localeNames[step.locale]) : '';
  const intros = {
    approve_wording: t('approveIntro', { locale }),
    withdraw_wording: t('withdrawIntro', { locale }),
    retire: t('retireIntro'),
    restore: t('restoreIntro'),
  } as const satisfies Record<DecisionKind, string>;
  const isApproval = step.kind === 'approve_wording';
  return (
    <FormDrawer<Values, typeof decideInstrument>
      draftName={`instruments.decide.${detail.id}.${step.kind}.${step.locale ?? ''}`}
      title={`${say(detail.name)} · ${name(step)}`}
      route={decideInstrument}
      initial={{ compared: false, rights: false, conditions: false, reason: '' }}
      toInput={({ reason }) => ({
        params: { instrumentId: detail.id },
        body: { kind: step.kind, locale: step.locale, reason: reason.trim() },
      })}
      submit={() => name(step)}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro">{intros[step.kind]}</p>
          {isApproval &&
            checks.map(([field, word]) => (
              <Form.Item
                key={field}
                name={field}
                valuePropName="checked"
                rules={[
                  {
                    validator: (_, value) =>
                      value === true ? Promise.resolve() : Promise.reject(new Error(t('approveMust'))),
                  },
                ]}
              >
                <Checkbox className="inst-check">{t(word)}</Checkbox>
              </Form.Item>
            ))}
          <Form.Item
            name="reason"
            label={t('reason')}
            extra={t('reasonHint')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('reasonMust') }]}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
