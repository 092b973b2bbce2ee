import { LongText, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordMove } from '../../contract.ts';
import { type Move, moves, movesInOrder } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

/** 缓、换、理: the sheet above, the note below. The next one in order, unless an earlier one is added to. */
export function MoveForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const sheet = useText(recordWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  const given = movesInOrder.find((move) => move === props.targetId);
  const move: Move =
    given ?? movesInOrder.find((each) => !record.moves.some((note) => note.move === each)) ?? 'clarify';
  return (
    <FileDrawer<{ note: string }, typeof recordMove>
      {...props}
      targetId={move}
      title={say(moves[move])}
      route={recordMove}
      initial={{ note: '' }}
      toInput={({ note }, version) => ({
        params: { id: record.id },
        body: { version, move, note: note.trim() },
      })}
    >
      {() => (
        <>
          <p className="dispute-method">{sheet(`method_${move}`)}</p>
          <Form.Item name="note" label={t('moveNote')} extra={t('moveHint')} rules={must(t('moveNote'))}>
            <LongText minRows={5} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
