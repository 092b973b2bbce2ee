import { StateTag, type Tone, useDesk, useRefresh, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { type DisputeRecord, getDispute } from '../../contract.ts';
import type { Paper, PaperState } from '../../domain.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { formOfPaper, formsFor } from '../print/form-names.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileSection } from '../record/file-section.tsx';
import { AttachmentRow } from './attachment-row.tsx';
import { PaperUpload } from './paper-upload.tsx';

type Line = DisputeRecord['papers'][number];
const tones: Readonly<Record<PaperState, Tone>> = {
  present: 'lake',
  missing: 'brick',
  explained: 'sky',
  not_needed: 'plain',
};

/** 卷内材料 in the order in which they are bound: what is there, what is missing, what was explained. */
export function PapersSection(): ReactNode {
  const t = useText(paperWords);
  const refresh = useRefresh();
  const { record, may } = useFileDesk();
  const [chosen, choose] = useState<Paper>('evidence');
  const upload = useRef<HTMLDivElement>(null);
  const missing = record.papers.filter(({ state }) => state === 'missing').length;
  const add = (paper: Paper) => {
    choose(paper);
    upload.current?.scrollIntoView({ block: 'center' });
    upload.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const hasFiles = new Set(record.attachments.map((attachment) => attachment.paper));
  const isAside = ({ state, paper }: Line) => state === 'not_needed' && !hasFiles.has(paper);
  const aside = record.papers.filter(isAside);
  const row = (line: Line) => (
    <PaperRow key={line.paper} line={line} {...(may('add_paper') ? { onAdd: add } : {})} />
  );
  return (
    <FileSection id="papers" hint={missing > 0 ? t('missingHint', { n: missing }) : t('completeHint')}>
      <ul className="kit-rows">{record.papers.filter((line) => !isAside(line)).map(row)}</ul>
      {aside.length > 0 && (
        <details className="kit-more">
          <summary>{t('notNeeded', { n: aside.length })}</summary>
          <ul className="kit-rows">{aside.map(row)}</ul>
        </details>
      )}
      {may('add_paper') && (
        <div ref={upload}>
          <PaperUpload
            record={record}
            paper={chosen}
            onPaper={choose}
            onSent={() => void refresh(getDispute)}
          />
        </div>
      )}
    </FileSection>
  );
}

function PaperRow({ line, onAdd }: { line: Line; onAdd?: (paper: Paper) => void }): ReactNode {
  const t = useText(paperWords);
  const say = useSay();
  const { open: goTo } = useDesk();
  const { record, may, open } = useFileDesk();
  const { paper } = line;
  const written = formOfPaper[paper];
  const form = written && formsFor(record).includes(written) ? written : undefined;
  const own = record.attachments.filter((attachment) => attachment.paper === paper);
  const mayExplain = !line.mandatory && line.state !== 'present' && may('explain_gap');
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <span className="dispute-paper__name">{say(line.name)}</span>
        <StateTag tone={tones[line.state]}>{t(`state_${line.state}`)}</StateTag>
        {line.mandatory && <span className="kit-soft">{t('mandatory')}</span>}
        <span className="dispute-paper__acts no-print">
          {form && (
            <Button size="small" type="link" onClick={() => goTo(`/disputes/${record.id}/print/${form}`)}>
              {t('printOne')}
            </Button>
          )}
          {onAdd && (
            <Button
              size="small"
              type="link"
              aria-label={t('addTo', { paper: say(line.name) })}
              onClick={() => onAdd(paper)}
            >
              {t('add')}
            </Button>
          )}
          {mayExplain && (
            <Button size="small" type="link" onClick={() => open({ form: 'explain', targetId: paper })}>
              {t('explain')}
            </Button>
          )}
        </span>
      </p>
      {line.reason && <p className="kit-by">{t('reasonIs', { reason: line.reason })}</p>}
      {own.length > 0 && (
        <ul className="dispute-attachments">
          {own.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} disputeId={record.id} />
          ))}
        </ul>
      )}
    </li>
  );
}
