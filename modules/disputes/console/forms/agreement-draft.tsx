import { Choices, LongText, optionsOf, useDesk, useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { Form, type FormInstance, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { draftAgreement, proposeAgreement } from '../../contract.ts';
import {
  type AgreementKind,
  agreementKinds,
  type AgreementTemplate,
  agreementTemplates,
} from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { ScheduleList, type ScheduleRow } from './schedule-list.tsx';
import { rightSchedule, scheduleToSend } from './schedule-rows.ts';
import { TermsList } from './terms-list.tsx';
import { useMust } from './use-must.ts';

type Proposal = OutputOf<typeof proposeAgreement>;
type Signing = 'electronic' | 'paper' | 'oral';

interface Values {
  kind: AgreementKind;
  template: AgreementTemplate;
  signing: Signing;
  facts: string;
  terms: readonly string[];
  performance: string;
  schedule: readonly ScheduleRow[];
}

export function AgreementDraft({ proposal, ...props }: FileFormProps & { proposal: Proposal }): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const { agreement, performances } = record;
  const start = agreement ?? proposal;
  const initial: Values = {
    kind: agreement?.kind ?? 'written',
    template: start.template,
    signing: agreement?.signing ?? (proposal.mayESign ? 'electronic' : 'paper'),
    facts: start.facts,
    terms: start.terms,
    performance: start.performance,
    schedule: performances.map(({ bySide, what, amountYuan, dueOn }) => ({
      bySide,
      what,
      amount: amountYuan ?? '',
      dueOn,
    })),
  };
  const someTerm = {
    validator: (_: unknown, terms: readonly string[] | undefined) => {
      const open = (terms ?? []).findIndex(hasBlank);
      if (open >= 0) return Promise.reject(new Error(t('blankTerm', { n: open + 1 })));
      const isWritten = terms?.some((term) => term.trim() !== '');
      return isWritten ? Promise.resolve() : Promise.reject(new Error(t('noTerm')));
    },
  };
  const noBlank = {
    validator: (_: unknown, text: string | undefined) =>
      hasBlank(text ?? '') ? Promise.reject(new Error(t('blankLeft'))) : Promise.resolve(),
  };
  const goodSchedule = {
    validator: (_: unknown, rows: readonly ScheduleRow[] | undefined) => {
      const fault = rightSchedule(rows ?? []);
      return fault ? Promise.reject(new Error(t(fault.kind, { n: fault.n }))) : Promise.resolve();
    },
  };
  return (
    <FileDrawer<Values, typeof draftAgreement>
      {...props}
      width={920}
      title={t('draftTitle')}
      route={draftAgreement}
      initial={initial}
      toInput={(values, version) => ({
        params: { id: record.id },
        body: {
          version,
          kind: values.kind,
          template: values.template,
          signing: values.kind === 'oral' ? 'oral' : signingOf(values.signing, proposal.mayESign),
          facts: values.facts.trim(),
          terms: values.terms.map((term) => term.trim()).filter((term) => term !== ''),
          performance: values.performance.trim(),
          schedule: scheduleToSend(values.schedule),
        },
      })}
      submit={() => t('saveVersion', { n: (agreement?.version ?? 0) + 1 })}
    >
      {({ kind }, form) => (
        <>
          {agreement && (
            <p className="kit-notice" role="status">
              {t('newVersionNote')}
            </p>
          )}
          <Form.Item name="kind" label={t('kind')} rules={must(t('kind'), 'choice')}>
            <Choices label={t('kind')} options={optionsOf(agreementKinds, say)} row />
          </Form.Item>
          {kind === 'written' && (
            <Form.Item
              name="signing"
              label={t('signing')}
              extra={t(proposal.mayESign ? 'mayESign' : 'signing_paper_only')}
              rules={must(t('signing'), 'choice')}
            >
              <Choices label={t('signing')} options={signingOptions(proposal.mayESign, t)} row />
            </Form.Item>
          )}
          <Form.Item name="template" label={t('template')} extra={t('templateHint')} required>
            <TemplatePicker form={form} />
          </Form.Item>
          <Form.Item name="facts" label={t('agreedFacts')} rules={[...must(t('agreedFacts')), noBlank]}>
            <LongText minRows={4} maxLength={4000} />
          </Form.Item>
          <Form.Item
            name="terms"
            label={t('terms')}
            extra={t('termsHint')}
            rules={[someTerm]}
            validateTrigger={[]}
            required
          >
            <TermsList />
          </Form.Item>
          <Form.Item
            name="performance"
            label={t('performanceWay')}
            rules={[...must(t('performanceWay')), noBlank]}
          >
            <LongText minRows={2} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name="schedule"
            label={t('schedule')}
            extra={t('scheduleHint')}
            rules={[goodSchedule]}
            validateTrigger={[]}
          >
            <ScheduleList />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}

/** A place of the template that nobody has filled in. */
const hasBlank = (text: string): boolean => /_{3,}/.test(text);

const signingOf = (signing: Signing, mayESign: boolean): 'electronic' | 'paper' =>
  signing === 'electronic' && mayESign ? 'electronic' : 'paper';

const signingOptions = (mayESign: boolean, t: (key: 'electronicWay' | 'paperWay') => string) => [
  ...(mayESign ? [{ value: 'electronic' as const, label: t('electronicWay') }] : []),
  { value: 'paper' as const, label: t('paperWay') },
];

/** Another template brings its own text; what was written before is replaced only when it is chosen. */
function TemplatePicker({
  form,
  id,
  value,
}: {
  form: FormInstance<Values>;
  id?: string;
  value?: AgreementTemplate;
}): ReactNode {
  const t = useText(agreementWords);
  const { call } = useDesk();
  const { record } = useFileDesk();
  const [isAsking, setAsking] = useState(false);
  const take = async (template: AgreementTemplate) => {
    setAsking(true);
    try {
      const { facts, terms, performance } = await call(proposeAgreement, {
        params: { id: record.id },
        query: { template },
      });
      form.setFieldsValue({ template, facts, terms, performance });
    } finally {
      setAsking(false);
    }
  };
  return (
    <Select<AgreementTemplate>
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      loading={isAsking}
      aria-label={t('template')}
      options={agreementTemplates.map((each) => ({ value: each, label: t(`template_${each}`) }))}
      onChange={(template) => void take(template)}
    />
  );
}
