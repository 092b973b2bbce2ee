import { createContext, useContext } from 'react';
import type { ReasonStep } from '../forms/reason.form.tsx';
import type { SheetRow } from './types.ts';

/** What the rows of a sheet share. */
export interface SheetDesk {
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string, chosen: boolean) => void;
  /** Rows that could not be submitted when it was tried. */
  readonly isTried: (id: string) => boolean;
  readonly openForm: (step: ReasonStep, row: SheetRow) => void;
  /** A row says how it is saved at once; the answer is the way to take that back. */
  readonly onFlush: (id: string, flush: () => Promise<boolean>) => () => void;
  readonly onSaved: () => void;
}

const Context = createContext<SheetDesk | null>(null);
export const SheetDeskProvider = Context.Provider;

export function useSheetDesk(): SheetDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error('a row was rendered outside its sheet');
  return desk;
}
