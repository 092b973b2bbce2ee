import { formatDateTime } from '@xinan/cn/dates';
import { Clock, StateTag, useDesk, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

type Revisit = DisputeRecord['revisits'][number];

export function RevisitsSection(): ReactNode {
  const { record } = useFileDesk();
  const done = record.revisits.filter(({ doneAt }) => doneAt !== null).length;
  return (
    <FileSection id="revisits" count={record.revisits.length - done}>
      <ol className="kit-rows">
        {record.revisits.map((revisit) => (
          <RevisitRow
            key={revisit.id}
            revisit={revisit}
            from={record.agreement?.effectiveAt ?? record.foundAt}
          />
        ))}
      </ol>
    </FileSection>
  );
}

function RevisitRow({ revisit, from }: { revisit: Revisit; from: string }): ReactNode {
  const t = useText(agreementWords);
  const { locale } = useDesk();
  const { may, open } = useFileDesk();
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <strong>{t('revisitDay', { n: revisit.dayOffset })}</strong>
        {revisit.doneAt ? (
          <>
            {revisit.manner && <StateTag tone="lake">{t(`revisit_${revisit.manner}`)}</StateTag>}
            {revisit.quiet !== null && (
              <StateTag tone={revisit.quiet ? 'lake' : 'amber'}>
                {t(revisit.quiet ? 'quiet' : 'notQuiet')}
              </StateTag>
            )}
          </>
        ) : (
          <Clock dueAt={revisit.dueAt} openedAt={from} />
        )}
        {!revisit.doneAt && may('record_revisit') && (
          <Button
            size="small"
            className="no-print"
            onClick={() => open({ form: 'record_revisit', targetId: revisit.id })}
          >
            {t('recordRevisit')}
          </Button>
        )}
      </p>
      {revisit.findings && <p className="kit-text">{revisit.findings}</p>}
      {revisit.doneAt && (
        <p className="kit-by">
          {revisit.by} · {formatDateTime(new Date(revisit.doneAt), locale)}
        </p>
      )}
    </li>
  );
}
