import type { CaseKey } from '@xinan/platform';
import { places } from './places.ts';

/** How and where the person can be reached; sealed as one value. */
export interface CrisisContact {
  readonly phone?: string;
  readonly calledName?: string;
  readonly goodTime?: string;
  /** Where the person was seen, for those who go there. */
  readonly place?: string;
}

export const sealContact = (key: CaseKey, crisisId: string, contact: CrisisContact): Buffer =>
  key.seal(places.contact(crisisId), JSON.stringify(contact));

export const openContact = (key: CaseKey, crisisId: string, sealed: Uint8Array): CrisisContact =>
  JSON.parse(key.openText(places.contact(crisisId), sealed)) as CrisisContact;
