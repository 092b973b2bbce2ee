import { formatDate, localDateOf } from '@xinan/cn/dates';
import { Choices, FormDrawer, serverNow, useDesk, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { adoptSet, type SetRow } from '../../contract.ts';
import { firstDays } from './first-days.ts';
import { setWords } from './words.ts';

interface Values {
  validFrom: string;
}

/** 批准生效: by the second person, from the first day of a month. */
export function AdoptForm({
  set,
  onClose,
  onDone,
}: {
  readonly set: SetRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useText(setWords);
  const { locale } = useDesk();
  const days = firstDays(localDateOf(serverNow()), 6);
  return (
    <FormDrawer<Values, typeof adoptSet>
      draftName={`indicators.adopt.${set.id}`}
      title={t('adopt')}
      route={adoptSet}
      initial={{ validFrom: days[1] ?? '' }}
      toInput={({ validFrom }) => ({
        params: { id: set.id },
        body: { rowVersion: set.rowVersion, validFrom },
      })}
      submit={({ validFrom }) => `${t('adopt')} · ${formatDate(validFrom, locale)}`}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro kit-soft">{t('adoptHint')}</p>
          <Form.Item name="validFrom" label={t('validFrom')} rules={[{ required: true }]}>
            <Choices
              label={t('validFrom')}
              options={days.map((value) => ({ value, label: formatDate(value, locale) }))}
            />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
