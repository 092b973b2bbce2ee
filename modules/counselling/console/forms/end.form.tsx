import { Choices, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { endCounselling } from '../../contract.ts';
import { type CounsellingStep, type Ending, endings, wordsOf } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';

interface Values {
  ending: Ending;
}

const said: readonly CounsellingStep[] = ['decline', 'end_by_person'];
const silent: readonly CounsellingStep[] = ['close_unreached', 'close_lapsed'];

/** 结束: because the person said so; or, after enough missed contacts, because nobody answers. No reason is asked. */
export function EndForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const maySilently = record.steps.some(({ step }) => silent.includes(step));
  const hints = {
    said: t('ending_said'),
    silent: t('ending_silent', { n: record.missedDays, needed: record.missedDaysNeeded }),
  };
  return (
    <CaseDrawer<Values, typeof endCounselling>
      record={record}
      steps={[...said, ...silent]}
      title={t('endTitle')}
      route={endCounselling}
      initial={{ ending: 'said' }}
      submit={() => t('endSubmit')}
      toInput={({ ending }, version) => ({ params: { id: record.id }, body: { version, ending } })}
      onClose={onClose}
      onDone={(changed) => onDone(changed, 'end_by_person')}
    >
      {() => (
        <Form.Item name="ending" label={t('ending')} required>
          <Choices
            label={t('ending')}
            options={wordsOf(endings).map((ending) => ({
              value: ending,
              label: say(endings[ending]),
              hint: hints[ending],
              disabled: ending === 'silent' && !maySilently,
            }))}
          />
        </Form.Item>
      )}
    </CaseDrawer>
  );
}
