import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { logAttempt } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';

/** 登记未联系上: nothing to write, only to confirm. */
export function AttemptForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  return (
    <CaseDrawer<Record<string, never>, typeof logAttempt>
      record={record}
      steps={['log_attempt']}
      title={t('attemptTitle')}
      route={logAttempt}
      initial={{}}
      submit={() => t('attemptSubmit')}
      toInput={(_, version) => ({ params: { id: record.id }, body: { version } })}
      onClose={onClose}
      onDone={(changed) => onDone(changed, 'log_attempt')}
    >
      {() => <p className="kit-form__intro">{t('attemptBody')}</p>}
    </CaseDrawer>
  );
}
