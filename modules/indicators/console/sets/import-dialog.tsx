import { useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { Alert, Modal, Table, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { checkSet, createSet } from '../../contract.ts';
import { newId } from '../steer/new-id.ts';
import { readSetFile, type SetFile } from './read-file.ts';
import { setWords } from './words.ts';

interface ImportDialogProps {
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** An overall weight is a product: right once the weights are, so it stands last. */
const followsFromWeights = ({ pointer }: { readonly pointer: string }): number =>
  pointer.endsWith('/global_weight') ? 1 : 0;

/** 导入指标集: checked first, every fault at its place; only a clean file becomes a draft. */
export function ImportDialog({ onClose, onDone }: ImportDialogProps): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const [id] = useState(newId);
  const [file, setFile] = useState<SetFile | null>(null);
  const check = useRouteMutation(checkSet);
  const create = useRouteMutation(createSet, { onDone: () => onDone(id) });
  const found = check.data;
  const isClean = found !== undefined && found.faults.length === 0;
  const fault = check.error ?? create.error;
  return (
    <Modal
      open
      width={760}
      title={t('importSet')}
      onCancel={onClose}
      okText={t('saveDraft')}
      okButtonProps={{ disabled: !isClean || !file, loading: create.isPending }}
      onOk={() => file && create.mutate({ body: { id, ...file } })}
    >
      <p className="kit-soft">{t('importHint')}</p>
      <Upload.Dragger
        accept=".json,.xlsx"
        maxCount={1}
        showUploadList
        beforeUpload={(chosen) => {
          void readSetFile(chosen).then((read) => {
            setFile(read);
            check.mutate({ body: read });
          });
          return false;
        }}
      >
        <p>{t('chooseFile')}</p>
      </Upload.Dragger>
      <div role="status" aria-live="polite">
        {check.isPending && <p>{t('checking')}</p>}
        {fault && <Alert type="error" showIcon title={fault.problem.title} />}
        {isClean && found.title && found.counts && (
          <Alert
            type="success"
            showIcon
            title={t('clean', { title: say(found.title), version: found.version ?? '', ...found.counts })}
          />
        )}
        {found && found.faults.length > 0 && (
          <>
            <Alert
              type="error"
              showIcon
              title={t('faults', { n: found.faults.length })}
              description={t('importAgain')}
            />
            <Table
              size="small"
              rowKey={({ place, pointer, message }) => `${place} ${pointer} ${message.en}`}
              pagination={{ pageSize: 20, hideOnSinglePage: true }}
              dataSource={found.faults.toSorted(
                (one, other) => followsFromWeights(one) - followsFromWeights(other),
              )}
              columns={[
                { title: t('place'), dataIndex: 'place', width: 160 },
                { title: t('fault'), render: (_, row) => say(row.message) },
              ]}
            />
          </>
        )}
      </div>
    </Modal>
  );
}
