import { deviceShelf } from './device-shelf.ts';
import type { FormStore, KeptForm } from './queue.ts';

/** The forms of one account on this device, sealed. */
export function deviceForms(accountId: string): FormStore {
  const shelf = deviceShelf(accountId);
  return {
    list: async () => (await shelf.list()) as KeptForm[],
    put: (form) => shelf.put(form.id, form),
    remove: shelf.remove,
    clear: shelf.clear,
  };
}
