import {
  Icon,
  Loading,
  Problem,
  RoomLink,
  saveFile,
  useDesk,
  useFreshCall,
  useRefresh,
  useText,
} from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { check } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { getImportTemplate, getStatistics, type importDisputes } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { bytesOfBase64 } from './bytes-of-base64.ts';
import { FaultTable } from './fault-table.tsx';
import { ImportPreview } from './import-preview.tsx';
import { OfficePage } from './office-page.tsx';
import { useImport } from './use-import.ts';

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 导入历史纠纷: template, check with every fault at once, import all rows or none. */
export default function ImportScreen(): ReactNode {
  const t = useText(officeWords);
  return (
    <OfficePage tab="import" title={t('import')} hint={t('importHint')}>
      <TemplateStep />
      <FileSteps />
    </OfficePage>
  );
}

function TemplateStep(): ReactNode {
  const t = useText(officeWords);
  const call = useFreshCall();
  const { locale } = useDesk();
  const [error, setError] = useState<ProblemError | null>(null);
  const fetchTemplate = async () => {
    setError(null);
    try {
      const { name, base64 } = await call(getImportTemplate, { query: { locale } });
      saveFile(name, bytesOfBase64(base64), excelType);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setError(fault);
    }
  };
  return (
    <section className="off-step">
      <h2>{t('stepTemplate')}</h2>
      <Button onClick={() => void fetchTemplate()}>{t('template')}</Button>
      {error && <Problem error={error} compact />}
    </section>
  );
}

function FileSteps(): ReactNode {
  const t = useText(officeWords);
  const refresh = useRefresh();
  const { file, stage, answer, error, choose, commit } = useImport(() => void refresh(getStatistics));
  return (
    <>
      <section className="off-step">
        <h2>{t('stepCheck')}</h2>
        <FilePicker
          again={file !== null}
          busy={stage === 'checking' || stage === 'importing'}
          onFile={choose}
        />
        {stage === 'checking' && file && (
          <div role="status">
            <p>{t('checking', { name: file.name })}</p>
            <Loading rows={4} />
          </div>
        )}
        {error && <Problem error={error} />}
        {answer && file && <Findings name={file.name} answer={answer} />}
      </section>
      {answer && answer.faults.length === 0 && (
        <section className="off-step">
          <h2>{t('stepImport')}</h2>
          <Commit answer={answer} stage={stage} onCommit={commit} />
        </section>
      )}
    </>
  );
}

const mostBytes = 8 * 1024 * 1024;

function FilePicker({
  again,
  busy,
  onFile,
}: {
  again: boolean;
  busy: boolean;
  onFile: (file: File) => void;
}): ReactNode {
  const t = useText(officeWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<number | null>(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > mostBytes ? file.size : null);
    if (file.size <= mostBytes) onFile(file);
    // The same file may be chosen again once it was corrected.
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={over ? 'off-drop off-drop--over' : 'off-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={`.xlsx,${excelType}`}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button type={again ? 'default' : 'primary'} loading={busy} onClick={() => input.current?.click()}>
        {t(again ? 'changeFile' : 'chooseFile')}
      </Button>
      <span className="kit-soft">{t('fileHint')}</span>
      {tooLarge !== null && (
        <p className="off-drop__fault" role="alert">
          {t('tooLarge', { size: (tooLarge / 1024 / 1024).toFixed(1) })}
        </p>
      )}
    </div>
  );
}

type Answer = OutputOf<typeof importDisputes>;

function Findings({ name, answer }: { name: string; answer: Answer }): ReactNode {
  const t = useText(officeWords);
  if (answer.faults.length > 0)
    return (
      <>
        <p className="off-finding off-finding--faults" role="alert">
          {t('faultsFound', { name, n: answer.faults.length })}
        </p>
        <FaultTable faults={answer.faults} />
      </>
    );
  return (
    <>
      <p className="off-finding" role="status">
        <Icon path={check} /> {t('clean', { name, rows: answer.rows })}{' '}
        {answer.already > 0 && answer.imported === 0 && t('alreadyThere', { n: answer.already })}
      </p>
      <ImportPreview preview={answer.preview} />
    </>
  );
}

interface CommitProps {
  readonly answer: Answer;
  readonly stage: 'idle' | 'checking' | 'importing' | 'done';
  readonly onCommit: () => void;
}

function Commit({ answer, stage, onCommit }: CommitProps): ReactNode {
  const t = useText(officeWords);
  const fresh = answer.rows - answer.already;
  if (stage === 'done')
    return (
      <div className="off-finding" role="status">
        <Icon path={check} /> {t('done', { n: answer.imported })}{' '}
        {answer.already > 0 && t('doneAlready', { n: answer.already })}{' '}
        <RoomLink to="/disputes/statistics">{t('seeStatistics')}</RoomLink>
      </div>
    );
  if (fresh === 0) return <p>{t('allThere', { n: answer.rows })}</p>;
  return (
    <div>
      <Button type="primary" loading={stage === 'importing'} onClick={onCommit}>
        {t('commit', { n: fresh })}
      </Button>
      {stage === 'importing' && (
        <p role="status" className="kit-soft">
          {t('importing', { n: fresh })}
        </p>
      )}
    </div>
  );
}
