import { Problem, useDesk, useRouteMutation, useText } from '@xinan/console-kit';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { closeCycle } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { namePeriod } from '../../../domain/name-period.ts';
import type { DialogProps } from './cycle-page.ts';

/** 关闭周期: what it means before it is done. */
export function CloseDialog({ cycle, took, onClose }: DialogProps): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const { mutate, isPending, error } = useRouteMutation(closeCycle, { onDone: () => took(t('closed')) });
  const { overdue } = cycle.tasks;
  return (
    <Modal
      open
      title={t('closeTitle', { period: namePeriod(cycle.period, locale) })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            loading={isPending}
            onClick={() => mutate({ params: { id: cycle.id }, body: { version: cycle.version } })}
          >
            {t('close')}
          </Button>
        </>
      }
    >
      <p>{t('closeText')}</p>
      {overdue > 0 && <p className="steer-strong">{t('closeLeft', { n: overdue })}</p>}
      {error && <Problem error={error} compact />}
    </Modal>
  );
}
