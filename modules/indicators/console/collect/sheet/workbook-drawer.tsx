import { Loading, Problem, useSay, useText } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { Button, Drawer } from 'antd';
import { type ReactNode, useRef } from 'react';
import { shownNumber } from '../logic/shown-number.ts';
import { CheckList } from '../record/check-list.tsx';
import { words } from '../words.ts';
import type { Batch } from './types.ts';
import { useWorkbook } from './use-workbook.ts';

/** Looks at a filled workbook before anything is kept: its rows, how cells were read, and every fault at once. */
export function WorkbookDrawer({ batch, onClose }: { batch: Batch; onClose: () => void }): ReactNode {
  const t = useText(words);
  const field = useRef<HTMLInputElement>(null);
  const book = useWorkbook(batch.id);
  const { answer, stage } = book;
  const count = answer?.rows.length ?? 0;
  const maySave = answer !== null && answer.faults.length === 0 && count > 0 && stage !== 'saved';
  return (
    <Drawer
      open
      size={760}
      className="kit-drawer"
      title={t('bookTitle')}
      onClose={onClose}
      footer={
        maySave && (
          <div className="kit-drawer__foot">
            <Button type="primary" size="large" loading={stage === 'saving'} onClick={book.save}>
              {t('bookSave', { n: count })}
            </Button>
          </div>
        )
      }
    >
      <p className="kit-form__intro">{t('bookHint')}</p>
      <p className="collect-acts">
        <Button type={answer ? 'default' : 'primary'} onClick={() => field.current?.click()}>
          {t(answer ? 'chooseAnother' : 'chooseBook')}
        </Button>
        {book.file && <strong>{book.file.name}</strong>}
      </p>
      <input
        ref={field}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) book.choose(file);
          target.value = '';
        }}
      />
      <div aria-live="polite">
        {book.tooLarge !== null && <p className="kit-notice">{t('bookTooLarge', { name: book.tooLarge })}</p>}
        {stage === 'checking' && <Loading rows={4} />}
        {book.problem && <Problem error={book.problem} compact />}
        {stage === 'saved' && answer && (
          <p className="kit-notice collect-done">{t('bookSaved', { n: answer.saved })}</p>
        )}
        {answer && stage !== 'saved' && stage !== 'checking' && (
          <>
            {answer.faults.length > 0 && (
              <PlaceTable
                title={t('bookFaults', { n: answer.faults.length })}
                lines={answer.faults}
                isFault
              />
            )}
            {answer.notes.length > 0 && <PlaceTable title={t('bookNotes')} lines={answer.notes} />}
            {answer.faults.length === 0 && count === 0 && <p className="kit-soft">{t('bookNoRows')}</p>}
            {count > 0 && <PreviewRows batch={batch} rows={answer.rows} />}
          </>
        )}
      </div>
    </Drawer>
  );
}

/** Messages by the cell they are about. */
function PlaceTable({
  title,
  lines,
  isFault = false,
}: {
  title: string;
  lines: readonly { readonly place: string; readonly message: Bilingual }[];
  isFault?: boolean;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <section className={isFault ? 'collect-places collect-places--faults' : 'collect-places'}>
      <h3>{title}</h3>
      <table className="collect-table">
        <thead className="kit-hidden">
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, message }, index) => (
            <tr key={`${place}${index}`}>
              <th scope="row" className="kit-num">
                {place}
              </th>
              <td>{say(message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PreviewRows({
  batch,
  rows,
}: {
  batch: Batch;
  rows: NonNullable<ReturnType<typeof useWorkbook>['answer']>['rows'];
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const nameOf = (id: string) => batch.rows.find((row) => row.id === id)?.name;
  return (
    <section className="collect-places">
      <h3>{t('bookRows', { n: rows.length })}</h3>
      <table className="collect-table">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col" className="collect-number">
              {t('numerator')}
            </th>
            <th scope="col" className="collect-number">
              {t('denominator')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = nameOf(row.taskId);
            return (
              <tr key={row.taskId}>
                <th scope="row">
                  <span className="kit-soft kit-num">{row.indicator}</span> {name && say(name)}
                  {row.note !== '' && <span className="collect-part">{row.note}</span>}
                  <CheckList checks={row.checks} explanations={{}} />
                </th>
                <td className="collect-number kit-num">{shownNumber(row.numerator)}</td>
                <td className="collect-number kit-num">{shownNumber(row.denominator)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
