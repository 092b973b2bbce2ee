import { formatDateTime } from '@xinan/cn/dates';
import { Clock, Problem, StateTag, useDesk, useRouteMutation, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type DisputeRecord, receiveTransfer } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

type Transfer = DisputeRecord['transfers'][number];

const answers: readonly (string | null)[] = ['resolved', 'failed', 'take_back'];
type Answer = 'resolved' | 'failed' | 'take_back';
/** What the other body answered, or that the case was taken back. */
const isAnswer = (answer: string | null): answer is Answer => answers.includes(answer);

export function TransfersSection(): ReactNode {
  const { record } = useFileDesk();
  return (
    <FileSection id="transfers" count={record.transfers.length}>
      <ul className="kit-rows">
        {record.transfers.map((transfer) => (
          <TransferRow key={transfer.id} transfer={transfer} />
        ))}
      </ul>
    </FileSection>
  );
}

function TransferRow({ transfer }: { transfer: Transfer }): ReactNode {
  const t = useText(recordWords);
  const words = useText(formWords);
  const { locale } = useDesk();
  const { record, may, took } = useFileDesk();
  const { mutate, isPending, error } = useRouteMutation(receiveTransfer, {
    onDone: (changed) => took(changed, t('receive')),
  });
  const isArea = transfer.kind === 'area';
  const doneAt = isArea ? transfer.receivedAt : transfer.answeredAt;
  const receive = () =>
    mutate({ params: { id: record.id, transferId: transfer.id }, body: { version: record.version } });
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <span>{t(isArea ? 'toArea' : 'toAgency')}</span>
        <strong>
          {transfer.from} → {transfer.to}
        </strong>
        {doneAt ? (
          <StateTag tone={transfer.answer === 'failed' ? 'plain' : 'lake'}>
            {isAnswer(transfer.answer)
              ? words(`answer_${transfer.answer}`)
              : t(isArea ? 'received' : 'answered')}
          </StateTag>
        ) : (
          <Clock dueAt={transfer.dueAt} openedAt={transfer.sentAt} />
        )}
        {isArea && !transfer.receivedAt && may('receive_transfer') && (
          <Button size="small" type="primary" className="no-print" loading={isPending} onClick={receive}>
            {t('receive')}
          </Button>
        )}
      </p>
      <p className="kit-by">
        {transfer.by} · {formatDateTime(new Date(transfer.sentAt), locale)}
      </p>
      {error && <Problem error={error} compact />}
    </li>
  );
}
