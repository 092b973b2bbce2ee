import { FormDrawer, LongText, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { correctPublished } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { CorrectList } from './correct-list.tsx';
import { type Correction, faultOf } from './correction.ts';
import type { DialogProps } from './cycle-page.ts';
import { shortHash } from './publish-dialog.tsx';
import { useFormulas } from './use-formulas.ts';

interface Values {
  items: readonly Correction[];
  reason: string;
}

/** 更正: values by indicator and place, old beside new; one reason for all of them. */
export function CorrectForm({ cycle, took, onClose }: DialogProps): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const formulas = useFormulas(cycle.setId);
  const check = (_: unknown, items: readonly Correction[]) => {
    if (items.length === 0) return Promise.reject(new Error(t('correctMust')));
    for (const item of items) {
      const fault = faultOf(item, formulas.hasDenominator(item.task.indicator));
      const name = `${item.task.indicator} ${say(item.task.unit.name)}`;
      if (fault)
        return Promise.reject(new Error(t(fault === 'same' ? 'correctSame' : 'correctNumbers', { name })));
    }
    return Promise.resolve();
  };
  return (
    <FormDrawer<Values, typeof correctPublished>
      draftName={`indicators.correct.${cycle.id}`}
      title={t('correctTitle')}
      width={720}
      route={correctPublished}
      initial={{ items: [], reason: '' }}
      toInput={({ items, reason }) => ({
        params: { id: cycle.id },
        body: {
          version: cycle.version,
          reason: reason.trim(),
          tasks: items.map(({ task, numerator, denominator, notApplicable }) => ({
            id: task.id,
            version: task.version,
            notApplicable,
            numerator: notApplicable ? null : numerator,
            denominator: !notApplicable && formulas.hasDenominator(task.indicator) ? denominator : null,
          })),
        },
      })}
      submit={() => t('republish')}
      onClose={onClose}
      onDone={({ sha256 }) => took(t('corrected', { hash: shortHash(sha256) }))}
    >
      {() => (
        <>
          <p className="kit-form__intro kit-soft">{t('correctHint')}</p>
          <Form.Item name="items" rules={[{ validator: check }]}>
            <CorrectList cycle={cycle} formulas={formulas} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('correctReason')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('mustField', { field: t('correctReason') }),
              },
            ]}
          >
            <LongText minRows={4} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
