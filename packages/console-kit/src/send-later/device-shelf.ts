import { newSealKey, seal, type Sealed, unseal } from './seal.ts';

const databaseName = 'xinan-desk';
const version = 1;
type Shelf = 'keys' | 'sealed';

interface Row extends Sealed {
  readonly id: string;
  readonly owner: string;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device refused'));
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('sealed', { keyPath: 'id' });
  };
  return answerOf(request);
}

async function onShelf<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await answerOf(work(database.transaction(shelf, mode).objectStore(shelf)));
  } finally {
    database.close();
  }
}

async function ownKey(subtle: SubtleCrypto, owner: string): Promise<CryptoKey> {
  const found = await onShelf<CryptoKey | undefined>('keys', 'readonly', (keys) => keys.get(owner));
  if (found) return found;
  const made = await newSealKey(subtle);
  await onShelf('keys', 'readwrite', (keys) => keys.put(made, owner));
  return made;
}

async function secretOf(owner: string): Promise<{ subtle: SubtleCrypto; key: CryptoKey }> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
  if (!subtle) throw new Error('this page may not seal');
  return { subtle, key: await ownKey(subtle, owner) };
}

const removeRow = async (id: string): Promise<void> => {
  await onShelf('sealed', 'readwrite', (rows) => rows.delete(id));
};

/** What one owner keeps in this browser. */
export interface DeviceShelf {
  readonly list: () => Promise<unknown[]>;
  readonly put: (id: string, value: unknown) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The owner's rows and their key. */
  readonly clear: () => Promise<void>;
}

/**
 * Values of one owner, sealed in IndexedDB under a key of their own that the browser does not give out. In the clear
 * lie only an id and whose it is. Without WebCrypto (plain http) every call fails and nothing is kept.
 */
export function deviceShelf(owner: string): DeviceShelf {
  const ownRows = async () => {
    const all = await onShelf<Row[]>('sealed', 'readonly', (rows) => rows.getAll());
    return all.filter((row) => row.owner === owner);
  };
  return {
    list: async () => {
      const rows = await ownRows();
      if (rows.length === 0) return [];
      const secret = await secretOf(owner);
      // What no longer opens is of no use to anybody.
      const opened = rows.map((row) => unseal(secret, row.id, row).catch(() => removeRow(row.id)));
      return (await Promise.all(opened)).filter((value) => value !== undefined);
    },
    put: async (id, value) => {
      const row: Row = { id, owner, ...(await seal(await secretOf(owner), id, value)) };
      await onShelf('sealed', 'readwrite', (rows) => rows.put(row));
    },
    remove: removeRow,
    clear: async () => {
      for (const { id } of await ownRows()) await removeRow(id);
      await onShelf('keys', 'readwrite', (keys) => keys.delete(owner));
    },
  };
}
