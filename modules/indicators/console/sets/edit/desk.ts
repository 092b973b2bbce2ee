import type { Catalogue, IndicatorSetDraft } from '@xinan/indicators';
import { createContext, useContext } from 'react';
import type { DraftEdit } from '../draft/edit-draft.ts';
import type { PlacedFault } from '../draft/fault-places.ts';

/** What every part of the editor works on. */
export interface EditDesk {
  readonly draft: IndicatorSetDraft;
  readonly catalogue: Catalogue;
  readonly faults: readonly PlacedFault[];
  /** The entry that is open: `total`, or a code. */
  readonly at: string;
  readonly edit: (edit: DraftEdit) => void;
  readonly put: (pointer: string, value: unknown) => void;
  /** Opens an entry, and brings a field of it into view. */
  readonly lead: (at: string, field?: string) => void;
}

const EditContext = createContext<EditDesk | null>(null);
export const EditProvider = EditContext.Provider;

export function useEditDesk(): EditDesk {
  const desk = useContext(EditContext);
  if (!desk) throw new Error('a part of the editor was rendered outside it');
  return desk;
}
