import { newRecordId, serverNow } from '@xinan/console-kit';

/** The id of a record this page makes. */
export const newId = (): string =>
  newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));
