import { newRecordId, serverNow } from '@xinan/console-kit';

/** The id of a draft this page begins. */
export const newId = (): string =>
  newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));
