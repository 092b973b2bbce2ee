import { Choices, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordOfferAnswer } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

type Answer = 'accepted' | 'declined' | 'withdrawn';
const answers: readonly Answer[] = ['accepted', 'declined', 'withdrawn'];

export function OfferAnswerForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  const offer = record.offers.find(({ id }) => id === props.targetId);
  if (!offer) return null;
  return (
    <FileDrawer<{ answer: Answer | null }, typeof recordOfferAnswer>
      {...props}
      title={t('offerAnswerTitle')}
      route={recordOfferAnswer}
      initial={{ answer: null }}
      toInput={({ answer }, version) => ({
        params: { id: record.id, offerId: offer.id },
        body: { version, answer: answer ?? 'declined' },
      })}
    >
      {() => (
        <>
          <blockquote className="kit-quote kit-form__intro">{offer.terms}</blockquote>
          <Form.Item name="answer" label={t('offerAnswer')} rules={must(t('offerAnswer'), 'choice')}>
            <Choices
              label={t('offerAnswer')}
              options={answers.map((value) => ({
                value,
                label: t(`offer_${value}`),
                hint: t(`offerHint_${value}`),
              }))}
            />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
