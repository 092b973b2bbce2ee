import { ProblemError } from '@xinan/contract-kit/client';
import { download } from '@xinan/ui/icons';
import { Button, Dropdown, Modal, Progress } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { bytesOfBase64 } from '../bytes-of-base64.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../icon.tsx';
import { saveFile } from '../save-file.ts';
import { Problem } from '../states.tsx';
import { useText } from '../use-text.ts';
import { kitWords } from '../words.ts';
import { readLongWork } from './read-long-work.ts';

interface BuiltFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

interface Building {
  readonly done: number;
  readonly total: number;
  readonly problem: ProblemError | null;
}

const starting: Building = { done: 0, total: 0, problem: null };

interface FileExportProps {
  /** What the button says. */
  readonly title: string;
  readonly formats: readonly { readonly key: string; readonly label: string }[];
  /** Where the server builds the file and tells how far it is. */
  readonly addressOf: (format: string) => string;
}

/** One document of everything, built while one waits: how far it is, and a way to stop. */
export function FileExport({ title, formats, addressOf }: FileExportProps): ReactNode {
  const t = useText(kitWords);
  const { locale } = useDesk();
  const [building, setBuilding] = useState<Building | null>(null);
  const line = useRef<AbortController | null>(null);
  useEffect(() => () => line.current?.abort(), []);
  const build = async (format: string) => {
    const control = new AbortController();
    line.current = control;
    setBuilding(starting);
    try {
      const file = await readLongWork<BuiltFile>(addressOf(format), {
        locale,
        signal: control.signal,
        onProgress: (progress) => setBuilding({ ...starting, ...progress }),
      });
      saveFile(file.name, bytesOfBase64(file.base64), file.mediaType);
      setBuilding(null);
    } catch (fault) {
      if (control.signal.aborted) setBuilding(null);
      else if (fault instanceof ProblemError) setBuilding({ ...starting, problem: fault });
      else throw fault;
    }
  };
  const close = () => {
    line.current?.abort();
    setBuilding(null);
  };
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: [...formats], onClick: ({ key }) => void build(key) }}>
        <Button icon={<Icon path={download} />}>{title}</Button>
      </Dropdown>
      <Modal
        open={building !== null}
        title={title}
        onCancel={close}
        mask={{ closable: false }}
        footer={<Button onClick={close}>{t(building?.problem ? 'close' : 'stop')}</Button>}
      >
        {building?.problem ? (
          <Problem error={building.problem} compact />
        ) : (
          <HowFar title={title} {...(building ?? starting)} />
        )}
      </Modal>
    </>
  );
}

function HowFar({ title, done, total }: { title: string; done: number; total: number }): ReactNode {
  const t = useText(kitWords);
  return (
    <div role="status">
      <p>{total > 0 ? t('buildingOf', { done, total }) : t('buildingStarts')}</p>
      <Progress percent={total > 0 ? Math.round((done / total) * 100) : 0} aria-label={title} />
    </div>
  );
}
