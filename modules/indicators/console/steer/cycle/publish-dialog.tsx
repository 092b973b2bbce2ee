import { Problem, useDesk, useRouteMutation, useText } from '@xinan/console-kit';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { publishRun } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { namePeriod } from '../../../domain/name-period.ts';
import { type DialogProps, standingRun } from './cycle-page.ts';

/** Enough of a hash to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);

/** 审定发布: says what happens, and which run it is. */
export function PublishDialog({ cycle, runs, took, onClose }: DialogProps): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const run = standingRun(runs);
  const { mutate, isPending, error } = useRouteMutation(publishRun, {
    onDone: ({ sha256 }) => took(t('published', { hash: shortHash(sha256) })),
  });
  return (
    <Modal
      open
      title={t('publishTitle', { period: namePeriod(cycle.period, locale) })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            loading={isPending}
            onClick={() => mutate({ params: { id: cycle.id }, body: { version: cycle.version } })}
          >
            {t('publish')}
          </Button>
        </>
      }
    >
      {run && (
        <p className="kit-soft">
          {t('runNo', { n: run.ordinal })} · {t('resultHash')} <code>{shortHash(run.resultSha256)}</code>
        </p>
      )}
      <p>{t('publishText')}</p>
      <ul className="steer-list">
        <li>{t('publish_1')}</li>
        <li>{t('publish_2')}</li>
        <li>{t('publish_3')}</li>
      </ul>
      {error && <Problem error={error} compact />}
    </Modal>
  );
}
