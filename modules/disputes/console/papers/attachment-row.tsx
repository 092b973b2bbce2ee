import { formatDateTime } from '@xinan/cn/dates';
import {
  bytesOfBase64,
  Problem,
  saveFile,
  StateTag,
  useDesk,
  useRefresh,
  useRouteMutation,
  useText,
} from '@xinan/console-kit';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { type Attachment, getAttachment, getDispute, removeAttachment } from '../../contract.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { readableBytes } from './readable-bytes.ts';

/** One scan: open it, or take it out again before the file is archived. */
export function AttachmentRow({
  attachment,
  disputeId,
}: {
  attachment: Attachment;
  disputeId: string;
}): ReactNode {
  const t = useText(paperWords);
  const { locale } = useDesk();
  const { may } = useFileDesk();
  const refresh = useRefresh();
  const params = { id: disputeId, attachmentId: attachment.id };
  const open = useRouteMutation(getAttachment, {
    onDone: ({ name, mediaType, base64 }) => saveFile(name, bytesOfBase64(base64), mediaType),
  });
  const remove = useRouteMutation(removeAttachment, { onDone: () => void refresh(getDispute) });
  const problem = open.error ?? remove.error;
  return (
    <li>
      <p className="kit-line">
        {attachment.ready ? (
          <Button type="link" size="small" loading={open.isPending} onClick={() => open.mutate({ params })}>
            {attachment.name}
          </Button>
        ) : (
          <>
            <span>{attachment.name}</span>
            <StateTag tone="amber">{t('unfinished')}</StateTag>
          </>
        )}
        <span className="kit-soft kit-num">{readableBytes(attachment.bytes)}</span>
        {attachment.shared && <StateTag tone="sky">{t('sharedWithAll')}</StateTag>}
        <span className="kit-soft">
          {attachment.by} · {formatDateTime(new Date(attachment.at), locale)}
        </span>
        {may('add_paper') && (
          <Popconfirm
            title={t('removeTitle')}
            description={attachment.name}
            okText={t('remove')}
            cancelText={t('keep')}
            onConfirm={() => remove.mutate({ params })}
          >
            <Button
              type="text"
              size="small"
              className="no-print"
              loading={remove.isPending}
              aria-label={t('removeNamed', { name: attachment.name })}
            >
              {t('remove')}
            </Button>
          </Popconfirm>
        )}
      </p>
      {problem && <Problem error={problem} compact />}
    </li>
  );
}
