import { formatDateTime } from '@xinan/cn/dates';
import { Problem, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { words } from '../words.ts';
import { readableBytes } from './readable-bytes.ts';
import { UploadButton } from './upload-button.tsx';
import type { EvidenceDesk } from './use-evidence.ts';

export interface EvidenceListProps {
  readonly record: Pick<TaskRecord, 'definition' | 'evidence' | 'mode'>;
  readonly desk: EvidenceDesk;
  readonly mayChange: boolean;
}

/** The kinds of evidence the indicator asks for, each with its files. */
export function EvidenceList({ record, desk, mayChange }: EvidenceListProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { definition, evidence, mode } = record;
  if (mode === 'computed' && evidence.length === 0) return <p className="kit-soft">{t('noEvidence')}</p>;
  if (definition.evidence.length === 0) return <p className="kit-soft">{t('noEvidenceAsked')}</p>;
  return (
    <div className="collect-evidence">
      {definition.evidence.map(({ code, name }) => {
        const files = evidence.filter((file) => file.code === code);
        return (
          <div key={code} className="collect-evidence__kind">
            <p className="collect-evidence__name">
              <span className="kit-soft kit-num">{code}</span> {say(name)}
              <StateTag tone={files.length > 0 ? 'lake' : 'amber'}>
                {t(files.length > 0 ? 'given' : 'wanted')}
              </StateTag>
              {mayChange && (
                <UploadButton
                  name={say(name)}
                  busy={desk.busy !== null}
                  onFile={(file) => desk.upload(code, file)}
                />
              )}
            </p>
            {files.map((file) => (
              <EvidenceFileLine key={file.id} file={file} desk={desk} mayChange={mayChange} />
            ))}
          </div>
        );
      })}
      <EvidenceNews desk={desk} />
      {mayChange && <p className="kit-by">{t('uploadRule')}</p>}
    </div>
  );
}

/** What the last upload came to: on its way, kept, or refused with the reason. */
export function EvidenceNews({ desk: { busy, sent, tooLarge, problem } }: { desk: EvidenceDesk }): ReactNode {
  const t = useText(words);
  return (
    <div aria-live="polite">
      {busy !== null && <p className="kit-by">{t('uploading', { name: busy })}</p>}
      {sent !== null && <p className="kit-by">{t('uploaded', { name: sent })}</p>}
      {tooLarge && (
        <p className="kit-notice">
          {t('tooLarge', { name: tooLarge.name, size: readableBytes(tooLarge.size) })}
        </p>
      )}
      {problem && <Problem error={problem} compact />}
    </div>
  );
}

function EvidenceFileLine({
  file,
  desk,
  mayChange,
}: {
  file: TaskRecord['evidence'][number];
  desk: EvidenceDesk;
  mayChange: boolean;
}): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const time = formatDateTime(new Date(file.uploadedAt), locale);
  return (
    <div className="collect-file">
      <p className="collect-file__head">
        <strong>{file.fileName}</strong>
        <span className="kit-soft kit-num">{readableBytes(file.sizeBytes)}</span>
        <span className="kit-soft">{t(file.scan === 'clean' ? 'scanned' : 'notScanned')}</span>
        <Button
          size="small"
          aria-label={t('openNamed', { name: file.fileName })}
          onClick={() => desk.open(file.id)}
        >
          {t('openFile')}
        </Button>
        {mayChange && (
          <Popconfirm
            title={t('removeSure')}
            okText={t('yesRemove')}
            cancelText={t('no')}
            onConfirm={() => desk.remove(file.id)}
          >
            <Button size="small" type="text" aria-label={t('removeFile', { name: file.fileName })}>
              {t('remove')}
            </Button>
          </Popconfirm>
        )}
      </p>
      <p className="kit-by">{t('uploadedBy', { name: file.uploader, time })}</p>
      <p className="kit-by collect-hash">{t('hash', { hash: file.sha256 })}</p>
      {!file.lookedInto && <p className="kit-by collect-amber">{t('notLookedInto')}</p>}
      {file.alsoUsedFor.length > 0 && (
        <p className="collect-amber">{t('alsoUsed', { list: file.alsoUsedFor.join('、') })}</p>
      )}
    </div>
  );
}
