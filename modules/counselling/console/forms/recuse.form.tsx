import { useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { recuseMyself } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';

/** 本人回避: afterwards the case is out of reach, so the way leads back to the list. */
export function RecuseForm({ record, onClose }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const { open } = useDesk();
  return (
    <CaseDrawer<Record<string, never>, typeof recuseMyself>
      record={record}
      steps={['recuse']}
      title={t('recuseTitle')}
      route={recuseMyself}
      initial={{}}
      submit={() => t('recuseSubmit')}
      toInput={(_, version) => ({ params: { id: record.id }, body: { version } })}
      onClose={onClose}
      onDone={() => open('/counselling')}
    >
      {() => <p className="kit-form__intro">{t('recuseBody')}</p>}
    </CaseDrawer>
  );
}
