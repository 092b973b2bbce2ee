import { formatDateTime } from '@xinan/cn/dates';
import { Choices, LongText, serverNow, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { type CrisisRecord, countersignClosure } from '../../contract.ts';
import { closureReasons, defaultClocks, groundsHeld, referralOutcomes, riskLevels } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { GroundsList } from './grounds-list.tsx';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  decision: 'agree' | 'return' | null;
  remark: string;
}

/** The second pair of eyes: the course in short, then agree or return. */
export function CountersignForm({ record, step, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const may = (wanted: string) => record.steps.some((one) => one.step === wanted);
  const decisions = [
    ...(may('countersign') ? [{ value: 'agree' as const, label: t('agree'), hint: t('agreeHint') }] : []),
    ...(may('return_to_following')
      ? [{ value: 'return' as const, label: t('giveBack'), hint: t('giveBackHint') }]
      : []),
  ];
  return (
    <StepDrawer<Values, typeof countersignClosure>
      record={record}
      steps={['countersign', 'return_to_following']}
      title={t('countersignTitle')}
      route={countersignClosure}
      initial={{ decision: step === 'return_to_following' ? 'return' : null, remark: '' }}
      toInput={({ decision, remark }, version) => ({
        params: { id: record.id },
        body: { version, agreed: decision === 'agree', ...(remark.trim() ? { remark: remark.trim() } : {}) },
      })}
      submit={({ decision }) => t(decision === 'return' ? 'signReturn' : 'signAgree')}
      onClose={onClose}
      onDone={onDone}
    >
      {({ decision }) => (
        <>
          <Course record={record} />
          <Form.Item
            name="decision"
            label={t('decision')}
            rules={[{ required: true, message: t('mustField', { field: t('decision') }) }]}
          >
            <Choices label={t('decision')} options={decisions} />
          </Form.Item>
          <Form.Item
            name="remark"
            label={t('remark')}
            extra={t('remarkHint')}
            required={decision === 'return'}
            rules={
              decision === 'return'
                ? [{ required: true, whitespace: true, message: t('mustField', { field: t('remark') }) }]
                : []
            }
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </StepDrawer>
  );
}

/** What one must have seen before signing. */
function Course({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { locale } = useDesk();
  const { closure } = record;
  const proposer = record.signatures.find(({ ordinal }) => ordinal === 1);
  const ratings = record.assessments
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ risk }) => say(riskLevels[risk]));
  const receipts = record.referrals.flatMap(({ outcome }) =>
    outcome ? [say(referralOutcomes[outcome])] : [],
  );
  const reached = record.followUps.filter(({ outcome }) => outcome === 'reached').length;
  const held = groundsHeld(record, { now: serverNow(), calmDays: defaultClocks.calmDays });
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [
      t('proposedBy'),
      proposer
        ? `${proposer.by.name}（${say(proposer.by.role)}）${formatDateTime(new Date(proposer.at), locale)}`
        : t('none'),
    ],
    [
      t('closeReason'),
      closure ? (
        <>
          {say(closureReasons[closure.reason])} <GroundsList reason={closure.reason} held={held} />
        </>
      ) : (
        t('none')
      ),
    ],
    [t('riskCourse'), ratings.join(' → ') || t('none')],
    [t('plansWritten'), record.plans.length > 0 ? t('versions', { n: record.plans.length }) : t('none')],
    [t('reached'), t('times', { n: reached })],
    [t('hospitalSeen'), receipts.join(locale === 'zh' ? '、' : ', ') || t('none')],
    [t('aftercare'), closure?.aftercare ?? t('none')],
  ];
  return (
    <section className="kit-sheet-card kit-form__intro" aria-label={t('summary')}>
      <dl className="kit-pairs">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
