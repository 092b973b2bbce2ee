import { bytesOfBase64, Icon, saveFile, useFreshCall } from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { useText } from '@xinan/console-kit';
import { download } from '@xinan/ui/icons';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { exportBatch } from '../../../contract/tasks.ts';
import { isTyped } from '../logic/row-view.ts';
import { words } from '../words.ts';
import type { Batch } from './types.ts';
import { WorkbookDrawer } from './workbook-drawer.tsx';

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 表格填报: the form as a workbook, there and back. */
export function Workbook({ batch }: { batch: Batch }): ReactNode {
  const t = useText(words);
  const call = useFreshCall();
  const [isBusy, setBusy] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { message } = App.useApp();
  const save = async () => {
    setBusy(true);
    try {
      const { fileName, base64 } = await call(exportBatch, { params: { id: batch.id } });
      saveFile(fileName, bytesOfBase64(base64), excelType);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      message.error(fault.problem.title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon={<Icon path={download} />} loading={isBusy} onClick={() => void save()}>
        {t('downloadBook')}
      </Button>
      {batch.rows.some(isTyped) && <Button onClick={() => setOpen(true)}>{t('uploadBook')}</Button>}
      {isOpen && <WorkbookDrawer batch={batch} onClose={() => setOpen(false)} />}
    </>
  );
}
