import { Problem, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { submitGaps, isToSubmit } from '../logic/row-view.ts';
import { shownNumber } from '../logic/shown-number.ts';
import { words } from '../words.ts';
import type { SheetRow } from './types.ts';
import type { RowDesk } from './use-row.ts';

/** How what was typed stands, beside the row's state. */
export function SaveWord({ desk: { status, flush } }: { desk: RowDesk }): ReactNode {
  const t = useText(words);
  if (status === 'clean' || status === 'conflict' || status === 'refused') return null;
  const said = {
    restored: 'restoredRow',
    typed: 'typed',
    saving: 'saving',
    saved: 'saved',
    unsent: 'unsent',
  } as const;
  return (
    <span className={`collect-save collect-save--${status}`} role="status">
      {t(said[status])}
      {(status === 'unsent' || status === 'restored') && (
        <Button size="small" onClick={() => void flush()}>
          {t('sendAgain')}
        </Button>
      )}
    </span>
  );
}

/** A colleague saved the row meanwhile: both are shown, and the person chooses. */
export function ConflictNotice({ desk }: { desk: RowDesk }): ReactNode {
  const t = useText(words);
  const { current, numerator, denominator, status } = desk;
  if (status !== 'conflict') return null;
  const parts = (one: string, other: string) => ({ numerator: one || '—', denominator: other || '—' });
  return (
    <div className="kit-notice" role="alert">
      <p className="kit-notice__title">{t('changedTitle')}</p>
      <p className="kit-num">
        {t('changedTheirs', parts(shownNumber(current.numerator), shownNumber(current.denominator)))}
        <br />
        {t('changedMine', parts(numerator, denominator))}
      </p>
      <p className="collect-acts">
        <Button type="primary" onClick={desk.keepMine}>
          {t('keepMine')}
        </Button>
        <Button onClick={desk.takeTheirs}>{t('takeTheirs')}</Button>
      </p>
    </div>
  );
}

/** What the row still needs before it can be submitted, and what the server refused. */
export function RowGaps({
  row,
  desk,
  isTried,
}: {
  row: SheetRow;
  desk: RowDesk;
  isTried: boolean;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const both = { ...row, steps: desk.current.steps, state: desk.current.state };
  const gaps = isToSubmit(both)
    ? submitGaps(both, { zh: t('notFilled'), en: t('notFilled') })
    : (both.steps.find(({ step }) => step === 'approve')?.missing ?? []);
  const isShown = gaps.length > 0 && (isTried || both.state !== 'open');
  return (
    <>
      {desk.problem && <Problem error={desk.problem} compact />}
      {isShown && (
        <p className={isTried ? 'collect-gaps collect-gaps--tried' : 'collect-gaps'}>
          {t('missing', { what: gaps.map(say).join(say({ zh: '；', en: '; ' })) })}
        </p>
      )}
    </>
  );
}
