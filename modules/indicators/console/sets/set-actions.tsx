import { bytesOfBase64, Problem, saveFile, useDesk, useRouteMutation, useText } from '@xinan/console-kit';
import { Button, Dropdown, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { exportSet, freezeSet } from '../../contract.ts';
import type { SetRecord } from './edit/use-set-draft.ts';
import { editWords } from './edit/words.ts';
import { setWords } from './words.ts';

interface SetActionsProps {
  readonly record: SetRecord;
  readonly onAdopt: () => void;
  readonly onRevise: () => void;
  readonly onDone: () => void;
}

/** What may be done with a version, by its state and the reader's desk. */
export function SetActions({ record, onAdopt, onRevise, onDone }: SetActionsProps): ReactNode {
  const t = useText(setWords);
  const e = useText(editWords);
  const { person, open } = useDesk();
  const { id, state, rowVersion, version } = record;
  const freeze = useRouteMutation(freezeSet, { onDone });
  const download = useRouteMutation(exportSet, {
    onDone: ({ fileName, base64 }) => saveFile(fileName, bytesOfBase64(base64), 'application/octet-stream'),
  });
  const fault = freeze.error ?? download.error;
  const manages = person.roles.includes('index_manager');
  const isDraft = manages && state === 'draft';
  const mayAdopt = person.roles.includes('index_approver') && state === 'frozen' && !record.draftedByMe;
  const save = (format: 'excel' | 'json') => download.mutate({ params: { id }, query: { format } });
  return (
    <>
      {isDraft && (
        <Button type="primary" onClick={() => open(`/indicators/sets/${id}/edit`)}>
          {t('edit')}
        </Button>
      )}
      {mayAdopt && (
        <Button type="primary" onClick={onAdopt}>
          {t('adopt')}
        </Button>
      )}
      {isDraft && (
        <Popconfirm
          title={t('freezeAsk', { version })}
          okText={t('freezeYes')}
          cancelText={t('freezeNo')}
          onConfirm={() => freeze.mutate({ params: { id }, body: { rowVersion } })}
        >
          <Button loading={freeze.isPending}>{t('freeze')}</Button>
        </Popconfirm>
      )}
      {manages && <Button onClick={onRevise}>{e('revise')}</Button>}
      {manages && <Button onClick={() => open(`/indicators/experts/summary/${id}`)}>{t('experts')}</Button>}
      <Dropdown
        menu={{
          items: [
            { key: 'excel', label: t('exportExcel'), onClick: () => save('excel') },
            { key: 'json', label: t('exportJson'), onClick: () => save('json') },
          ],
        }}
      >
        <Button loading={download.isPending}>{t('export')}</Button>
      </Dropdown>
      {fault && <Problem error={fault} compact />}
    </>
  );
}
