import { useText } from '@xinan/console-kit';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { readNumber, tidyNumber } from '../logic/read-number.ts';
import { words } from '../words.ts';

export interface FigureCellProps {
  readonly row: number;
  readonly column: 0 | 1;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A figure typed in place; left, it stands in half-width digits. */
export function FigureCell({ row, column, label, text, onText }: FigureCellProps): ReactNode {
  const t = useText(words);
  const isFault = readNumber(text).kind === 'fault';
  const faultId = `fault-${row}-${column}`;
  return (
    <>
      <Input
        className="collect-cell kit-num"
        data-row={row}
        data-column={column}
        aria-label={label}
        aria-invalid={isFault}
        {...(isFault ? { 'aria-describedby': faultId, status: 'error' as const } : {})}
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onBlur={() => {
          const tidy = tidyNumber(text);
          if (tidy !== text) onText(tidy);
        }}
      />
      {isFault && (
        <p id={faultId} className="collect-fault" role="alert">
          {t('notNumber')}
        </p>
      )}
    </>
  );
}
