import { Choices, LongText, serverNow, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordOffer } from '../../contract.ts';
import { type Side, sides } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { groupBySide } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { instantOf, localTimeOf } from './local-time.ts';
import { useMust } from './use-must.ts';
import { WhenField } from './when-field.tsx';

interface Values {
  fromSide: Side | null;
  toSide: Side | null;
  terms: string;
  expiresAt: string;
}

const threeDaysMs = 3 * 86_400_000;

/** An offer, or the counter-offer to one: who, to whom, what, and until when it holds. */
export function OfferForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const answered = record.offers.find(({ id }) => id === props.targetId);
  const present = groupBySide(record.parties).map(({ side }) => side);
  const options = present.map((value) => ({ value, label: say(sides[value]) }));
  return (
    <FileDrawer<Values, typeof recordOffer>
      {...props}
      title={t(answered ? 'counterTitle' : 'offerTitle')}
      route={recordOffer}
      initial={{
        fromSide: answered?.toSide ?? null,
        toSide: answered?.fromSide ?? null,
        terms: '',
        expiresAt: localTimeOf(new Date(serverNow().getTime() + threeDaysMs)),
      }}
      toInput={({ fromSide, toSide, terms, expiresAt }, version) => ({
        params: { id: record.id },
        body: {
          version,
          fromSide: fromSide ?? 'applicant',
          toSide: toSide ?? 'respondent',
          terms: terms.trim(),
          expiresAt: instantOf(expiresAt) ?? serverNow().toISOString(),
          ...(answered ? { answers: answered.id } : {}),
        },
      })}
    >
      {({ fromSide }) => (
        <>
          {answered && <blockquote className="kit-quote kit-form__intro">{answered.terms}</blockquote>}
          <Form.Item name="fromSide" label={t('fromSide')} rules={must(t('fromSide'), 'choice')}>
            <Choices label={t('fromSide')} options={options} row />
          </Form.Item>
          <Form.Item name="toSide" label={t('toSide')} rules={must(t('toSide'), 'choice')}>
            <Choices label={t('toSide')} options={options.filter(({ value }) => value !== fromSide)} row />
          </Form.Item>
          <Form.Item
            name="terms"
            label={t('offerTerms')}
            extra={t('offerHint')}
            rules={must(t('offerTerms'))}
          >
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
          <Form.Item name="expiresAt" label={t('holdsUntil')} rules={must(t('holdsUntil'))}>
            <WhenField />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
