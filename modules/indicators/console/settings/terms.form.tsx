import { localDateOf } from '@xinan/cn/dates';
import { FormDrawer, serverNow, useText } from '@xinan/console-kit';
import { Button, Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { getIndexSettings, type IndexSettings, setTerms } from '../../contract.ts';
import { faultsOfDays, type TermDays, termKeys, termLimits, usualDays } from '../../domain.ts';
import { useTermExample } from './term-words.tsx';
import { settingWords } from './words.ts';

interface TermsFormProps {
  readonly settings: IndexSettings;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 修改期限: each with its usual value and what it comes to in dates. */
export function TermsForm({ settings: { terms }, onClose, onDone }: TermsFormProps): ReactNode {
  const t = useText(settingWords);
  const example = useTermExample(localDateOf(serverNow()));
  return (
    <FormDrawer<TermDays, typeof setTerms>
      draftName="indicators.settings.terms"
      title={t('editTerms')}
      route={setTerms}
      initial={terms.days}
      toInput={(days, revision) => ({ body: { ...days, revision } })}
      submit={() => t('save')}
      on={{
        record: { version: terms.revision, timeline: [] },
        isOpen: true,
        stateWord: t('current'),
        reads: getIndexSettings,
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(days, form) => (
        <>
          <p className="kit-form__intro kit-soft">{t('termsHint')}</p>
          {termKeys.map((key) => {
            const fits = faultsOfDays(days).length === 0;
            return (
              <Form.Item
                key={key}
                name={key}
                label={`${t(`term_${key}`)} · ${t(`after_${key}`)}`}
                extra={
                  <span className="kit-num">
                    {t('usual', { n: usualDays[key] })}
                    {fits && ` · ${example(key, days)}`}
                  </span>
                }
                rules={[
                  {
                    required: true,
                    type: 'integer',
                    min: 1,
                    max: termLimits[key],
                    message: t('mustDays', { most: termLimits[key] }),
                  },
                ]}
              >
                <InputNumber<number>
                  className="settings-days kit-num"
                  precision={0}
                  inputMode="numeric"
                  suffix={t('dayUnit')}
                />
              </Form.Item>
            );
          })}
          <Button type="link" onClick={() => form.setFieldsValue(usualDays as never)}>
            {t('resetTerms')}
          </Button>
        </>
      )}
    </FormDrawer>
  );
}
