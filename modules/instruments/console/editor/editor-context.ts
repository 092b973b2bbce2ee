import type { DraftFault } from '../../contract.ts';
import { createContext, useContext } from 'react';

/** What every field of the editor works on. */
export interface EditorDesk {
  readonly document: unknown;
  readonly faults: readonly DraftFault[];
  /** Puts a value at a path; ranges follow. */
  readonly put: (path: string, value: unknown) => void;
  /** Any other change. */
  readonly change: (edit: (document: unknown) => unknown) => void;
}

const Desk = createContext<EditorDesk | null>(null);

export const EditorProvider = Desk.Provider;

/** The document being written. Throws outside the editor: a programming error. */
export function useEditor(): EditorDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error('A field was rendered outside the editor');
  return desk;
}

/** The id of the field at a path, so that a fault can lead to it. */
export const fieldIdAt = (path: string): string => `at-${path}`;

const parentOf = (path: string): string => path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');

/** Brings the field at a path, or the nearest thing around it, into view. */
export function showField(path: string): boolean {
  for (let at = path; at !== ''; at = parentOf(at)) {
    const field = document.getElementById(fieldIdAt(at));
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return true;
    }
    if (parentOf(at) === at) break;
  }
  return false;
}
