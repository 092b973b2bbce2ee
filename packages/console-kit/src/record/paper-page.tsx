import type { ProblemError } from '@xinan/contract-kit/client';
import { download, print } from '@xinan/ui/icons';
import { type PrintFoot, setPrintFoot } from '@xinan/ui/print-foot';
import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { bytesOfBase64 } from '../bytes-of-base64.ts';
import { Icon } from '../icon.tsx';
import { PageHeader, type PageHeaderProps } from '../page.tsx';
import { recordWords } from '../record-words.ts';
import { saveFile } from '../save-file.ts';
import { Loading, Problem } from '../states.tsx';
import { useText } from '../use-text.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface PaperPageProps {
  readonly back: NonNullable<PageHeaderProps['back']>;
  readonly name: string;
  readonly hint: string;
  /** What the server wrote; undefined while it is asked. */
  readonly paper: Paper | undefined;
  readonly error: ProblemError | null;
  readonly onRetry: () => void;
  /** Language of the paper, which need not be the reader's. */
  readonly locale: 'zh' | 'en';
  readonly onLocale: (locale: 'zh' | 'en') => void;
  /** What else can be chosen of the paper, beside its language. */
  readonly choices?: ReactNode;
}

interface Paper {
  readonly title: string;
  readonly html: string;
  readonly wordBase64: string;
  /** Beside the page number. */
  readonly foot?: PrintFoot;
}

/** A form as it will leave the printer. On paper only the form itself is left of this page. */
export function PaperPage({
  back,
  name,
  hint,
  paper,
  error,
  onRetry,
  locale,
  onLocale,
  choices,
}: PaperPageProps): ReactNode {
  const t = useText(recordWords);
  useEffect(
    () => (paper?.foot ? setPrintFoot(paper.foot, document.documentElement.style) : undefined),
    [paper],
  );
  const actions = (paper ?? error) && (
    <>
      {choices}
      <Segmented
        aria-label={t('printLanguage')}
        value={locale}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={onLocale}
      />
      {paper && (
        <>
          <Button
            icon={<Icon path={download} />}
            onClick={() => saveFile(`${paper.title}.docx`, bytesOfBase64(paper.wordBase64), wordType)}
          >
            {t('downloadWord')}
          </Button>
          <Button type="primary" icon={<Icon path={print} />} onClick={() => window.print()}>
            {t('printNow')}
          </Button>
        </>
      )}
    </>
  );
  return (
    <>
      <div className="no-print">
        <PageHeader back={back} title={t('printTitle', { form: name })} hint={hint} actions={actions} />
      </div>
      {error && <Problem error={error} onRetry={onRetry} />}
      {!paper && !error && <Loading rows={12} />}
      {paper && (
        <div
          className="kit-paper"
          role="region"
          aria-label={name}
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: paper.html }}
        />
      )}
    </>
  );
}
