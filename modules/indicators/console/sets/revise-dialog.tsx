import { Problem, useRouteMutation, useRouteQuery, useText } from '@xinan/console-kit';
import { Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { createSet, listSets } from '../../contract.ts';
import { newId } from '../steer/new-id.ts';
import { nextVersion } from './draft/next-version.ts';
import type { SetRecord } from './edit/use-set-draft.ts';
import { editWords } from './edit/words.ts';

interface ReviseDialogProps {
  readonly record: SetRecord;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** 以此为底稿: the same content under another version, as a draft. */
export function ReviseDialog({ record, onClose, onDone }: ReviseDialogProps): ReactNode {
  const t = useText(editWords);
  const [id] = useState(newId);
  const { data: sets } = useRouteQuery(listSets, {});
  const taken = (sets ?? []).filter(({ code }) => code === record.code).map(({ version }) => version);
  const [typed, setTyped] = useState<string | undefined>();
  const version = typed ?? nextVersion(record.version, taken);
  const isTaken = taken.includes(version.trim());
  const create = useRouteMutation(createSet, { onDone: () => onDone(id) });
  const send = () =>
    create.mutate({
      body: {
        id,
        format: 'json',
        content: JSON.stringify({ ...record.document, version: version.trim() }),
      },
    });
  return (
    <Modal
      open
      title={t('revise')}
      okText={t('create')}
      okButtonProps={{ disabled: version.trim() === '' || isTaken, loading: create.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className="kit-soft">{t('reviseIntro')}</p>
      <div className="set-field">
        <label htmlFor="set-new-version">{t('newVersion')}</label>
        <Input
          id="set-new-version"
          value={version}
          maxLength={40}
          status={isTaken ? 'error' : ''}
          aria-describedby="set-new-version-note"
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => !isTaken && version.trim() !== '' && send()}
        />
        <p id="set-new-version-note" className="set-field__fault">
          {isTaken ? t('versionTaken') : ''}
        </p>
      </div>
      {create.error && <Problem error={create.error} compact />}
    </Modal>
  );
}
