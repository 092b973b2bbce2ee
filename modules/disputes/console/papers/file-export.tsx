import { bytesOfBase64, Icon, Problem, saveFile, useDesk, useText } from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { download } from '@xinan/ui/icons';
import { Button, Dropdown, Modal, Progress } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { readBuiltFile } from './build-file.ts';

interface Building {
  readonly done: number;
  readonly total: number;
  readonly problem: ProblemError | null;
}

/** 导出卷宗: one document of everything, with how far it is and a way to stop. */
export function FileExport({ record }: { record: DisputeRecord }): ReactNode {
  const t = useText(paperWords);
  const { locale } = useDesk();
  const [building, setBuilding] = useState<Building | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const build = async (format: 'pdf' | 'word') => {
    const control = new AbortController();
    stop.current = control;
    setBuilding({ done: 0, total: 0, problem: null });
    try {
      const file = await readBuiltFile(record.id, {
        format,
        locale,
        signal: control.signal,
        onProgress: (line) => setBuilding({ ...line, problem: null }),
      });
      saveFile(file.name, bytesOfBase64(file.base64), file.mediaType);
      setBuilding(null);
    } catch (fault) {
      if (control.signal.aborted) setBuilding(null);
      else if (fault instanceof ProblemError) setBuilding({ done: 0, total: 0, problem: fault });
      else throw fault;
    }
  };
  const close = () => {
    stop.current?.abort();
    setBuilding(null);
  };
  const percent = building && building.total > 0 ? Math.round((building.done / building.total) * 100) : 0;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'pdf', label: t('exportPdf') },
            { key: 'word', label: t('exportWord') },
          ],
          onClick: ({ key }) => void build(key === 'word' ? 'word' : 'pdf'),
        }}
      >
        <Button icon={<Icon path={download} />}>{t('exportFile')}</Button>
      </Dropdown>
      <Modal
        open={building !== null}
        title={t('exportFile')}
        onCancel={close}
        mask={{ closable: false }}
        footer={<Button onClick={close}>{t(building?.problem ? 'close' : 'stop')}</Button>}
      >
        {building?.problem ? (
          <Problem error={building.problem} compact />
        ) : (
          <div role="status">
            <p>
              {building && building.total > 0
                ? t('buildingOf', { done: building.done, total: building.total })
                : t('buildingStarts')}
            </p>
            <Progress percent={percent} aria-label={t('exportFile')} />
          </div>
        )}
      </Modal>
    </>
  );
}
