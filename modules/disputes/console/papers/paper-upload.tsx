import { Problem, useSay, useText } from '@xinan/console-kit';
import { Button, Checkbox, Progress, Select } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { mostAttachmentBytes, type Paper, papers, wordsOf } from '../../domain.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { fileEndings } from '../../papers/media-type.ts';
import { readableBytes } from './readable-bytes.ts';
import { type PaperOnItsWay, type Sendings, useSendings } from './use-sendings.ts';

export interface PaperUploadProps {
  readonly record: DisputeRecord;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly onSent: () => void;
}

/** Adds scans and photos: which paper it is, who may see it, then the files; each with its own progress. */
export function PaperUpload({ record, paper, onPaper, onSent }: PaperUploadProps): ReactNode {
  const t = useText(paperWords);
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [shared, setShared] = useState(false);
  const [tooLarge, setTooLarge] = useState<readonly File[]>([]);
  const [sent, setSent] = useState('');
  const sendings = useSendings(record.id, {
    attachments: record.attachments,
    onSent: ({ file }) => {
      setSent(t('sentNamed', { name: file.name }));
      onSent();
    },
  });
  const take = (files: readonly File[]) => {
    setTooLarge(files.filter(({ size }) => size > mostAttachmentBytes));
    for (const file of files.filter(({ size }) => size <= mostAttachmentBytes && size > 0))
      sendings.send({ file, paper, shared });
    if (field.current) field.current.value = '';
  };
  return (
    <section className="dispute-upload no-print" aria-label={t('uploadTitle')}>
      <div className="dispute-upload__row">
        <Select<Paper>
          aria-label={t('whichPaper')}
          value={paper}
          options={(wordsOf(papers) as Paper[]).map((value) => ({ value, label: say(papers[value]) }))}
          onChange={onPaper}
        />
        <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
          {t('shareIt')}
        </Checkbox>
        <Button onClick={() => field.current?.click()}>{t('chooseFiles')}</Button>
        <input
          ref={field}
          type="file"
          multiple
          accept={fileEndings.join(',')}
          hidden
          onChange={(event) => take([...(event.target.files ?? [])])}
        />
      </div>
      <p className="kit-by">{t('uploadRule')}</p>
      {tooLarge.map((file) => (
        <p key={file.name} className="kit-notice" role="alert">
          {t('tooLarge', { name: file.name, size: readableBytes(file.size) })}
        </p>
      ))}
      <p className="kit-by" role="status">
        {sent}
      </p>
      {sendings.list.map((each) => (
        <OnItsWay key={each.sending.attachmentId} paper={each} sendings={sendings} />
      ))}
    </section>
  );
}

function OnItsWay({ paper, sendings }: { paper: PaperOnItsWay; sendings: Sendings }): ReactNode {
  const t = useText(paperWords);
  const { sending, progress, ended } = paper;
  const { attachmentId: id, file } = sending;
  const percent = Math.round(((progress?.bytes ?? 0) / file.size) * 100);
  return (
    <div className="dispute-sending">
      <p className="kit-line">
        <strong>{file.name}</strong>
        <span className="kit-soft kit-num">{readableBytes(file.size)}</span>
        <span className="kit-soft">
          {ended ? t('stopped') : t(progress?.stage === 'sending' ? 'sending' : 'reading')}
        </span>
        {ended ? (
          <>
            <Button size="small" onClick={() => sendings.goOn(sending)}>
              {t('goOn')}
            </Button>
            <Button size="small" type="text" onClick={() => sendings.forget(id)}>
              {t('giveUp')}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => sendings.stop(id)}>
            {t('stop')}
          </Button>
        )}
      </p>
      <Progress
        percent={percent}
        size="small"
        aria-label={file.name}
        {...(ended ? { status: 'exception' } : {})}
      />
      {ended?.problem && <Problem error={ended.problem} compact />}
    </div>
  );
}
