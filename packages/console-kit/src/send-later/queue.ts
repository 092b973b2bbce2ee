import type { InputOf, Method, Route } from '@xinan/contract-kit';
import { ProblemError } from '@xinan/contract-kit/client';

/** Where a kept text goes: as much of a route as a caller needs. */
export interface Address {
  readonly id: string;
  readonly method: Method;
  readonly path: `/api/${string}`;
}

/** What the server said against a text, in the reader's language. */
export interface Refusal {
  readonly title: string;
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
}

/**
 * One filled form. `draft`: being written; `waiting`: sent off, not answered yet; `refused`: the server will not take it
 * as it is, the text stays. `id` is that of the record it makes, so that sending it again makes no second one.
 */
export interface KeptForm {
  readonly id: string;
  /** The form: `disputes.report`. */
  readonly form: string;
  /** The console's path where the form is written. */
  readonly room: string;
  readonly state: 'draft' | 'waiting' | 'refused';
  /** As the form shows it. */
  readonly values: unknown;
  /** As it is sent; null while it is a draft. */
  readonly input: unknown;
  readonly address: Address | null;
  readonly refusal: Refusal | null;
  /** ISO instant of the last touch. */
  readonly savedAt: string;
}

/** Keeps forms on the device: sealed where the browser can. Every call may fail; then the queue goes on in memory. */
export interface FormStore {
  readonly list: () => Promise<KeptForm[]>;
  readonly put: (form: KeptForm) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** One that was answered since the page was opened. */
export interface SentForm {
  readonly id: string;
  readonly form: string;
  readonly values: unknown;
  readonly output: unknown;
}

export interface QueueState {
  /** Whether what the device holds has been read. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  /** Whether the device keeps it; if not, it lasts as long as the page. */
  readonly isKept: boolean;
  readonly forms: readonly KeptForm[];
  readonly sent: readonly SentForm[];
}

export interface QueueOptions {
  readonly store: FormStore;
  readonly send: (address: Address, input: unknown) => Promise<unknown>;
  readonly now: () => Date;
}

export interface SendQueue {
  readonly state: () => QueueState;
  readonly watch: (changed: () => void) => () => void;
  /** Reads what the device holds; what is older than seven days goes. */
  readonly open: () => Promise<void>;
  readonly keep: (draft: Pick<KeptForm, 'id' | 'form' | 'room' | 'values'>) => void;
  /** Puts a form in the queue and tries at once. Resolves when the try is over, whatever came of it. */
  readonly add: <R extends Route>(
    form: Pick<KeptForm, 'id' | 'form' | 'room' | 'values'>,
    to: { readonly route: R; readonly input: InputOf<R> },
  ) => Promise<void>;
  /** Sends everything that waits, one after the other; two calls at once share one run. */
  readonly flush: () => Promise<void>;
  readonly drop: (id: string) => void;
  /** Forgets everything, here and on the device: at sign-out. */
  readonly clear: () => Promise<void>;
}

export const keptForMs = 7 * 24 * 3600_000;

/** After these the very same may be taken later: no answer, no session, too many at once, the server's own fault. */
const isPassing = ({ problem }: ProblemError): boolean =>
  problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500;

const refusalOf = ({ problem }: ProblemError): Refusal => ({
  title: problem.title,
  code: problem.code,
  errors: problem.errors ?? [],
});

/** Makes the queue of one person on one device. */
export function createSendQueue({ store, send, now }: QueueOptions): SendQueue {
  let state: QueueState = { isReady: false, isSending: false, isKept: true, forms: [], sent: [] };
  const watchers = new Set<() => void>();
  const set = (part: Partial<QueueState>) => {
    state = { ...state, ...part };
    for (const changed of watchers) changed();
  };

  // Writes happen in the order of the changes; a refused store is noted, the text stays in memory.
  let writing: Promise<void> = Promise.resolve();
  const write = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work).catch(() => set({ isKept: false }));
    return writing;
  };
  const put = (form: KeptForm): Promise<void> => {
    const others = state.forms.filter(({ id }) => id !== form.id);
    set({ forms: [...others, form] });
    return write(() => store.put(form));
  };
  const remove = (id: string): Promise<void> => {
    set({ forms: state.forms.filter((form) => form.id !== id) });
    return write(() => store.remove(id));
  };
  const at = () => now().toISOString();
  const isYoung = ({ savedAt }: KeptForm) => now().getTime() - Date.parse(savedAt) < keptForMs;

  async function sendOne(form: KeptForm & { address: Address }): Promise<'goes on' | 'stops'> {
    try {
      const output = await send(form.address, form.input);
      set({ sent: [...state.sent, { id: form.id, form: form.form, values: form.values, output }] });
      await remove(form.id);
      return 'goes on';
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (isPassing(fault)) return 'stops';
      await put({ ...form, state: 'refused', refusal: refusalOf(fault) });
      return 'goes on';
    }
  }

  const next = (tried: ReadonlySet<string>) =>
    state.forms.find(
      (form): form is KeptForm & { address: Address } =>
        form.state === 'waiting' && form.address !== null && !tried.has(form.id),
    );

  async function run(): Promise<void> {
    const tried = new Set<string>();
    for (let form = next(tried); form; form = next(tried)) {
      tried.add(form.id);
      if ((await sendOne(form)) === 'stops') return;
    }
  }

  let running: Promise<void> | null = null;
  const flush = (): Promise<void> => {
    if (running) return running;
    if (!next(new Set())) return Promise.resolve();
    set({ isSending: true });
    running = run().finally(() => {
      running = null;
      set({ isSending: false });
    });
    return running;
  };

  return {
    state: () => state,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    open: async () => {
      const held = await store.list().catch(() => {
        set({ isKept: false });
        return [];
      });
      const known = new Set(state.forms.map(({ id }) => id));
      const fresh = held.filter((form) => isYoung(form) && !known.has(form.id));
      for (const old of held.filter((form) => !isYoung(form))) void write(() => store.remove(old.id));
      set({ isReady: true, forms: [...fresh, ...state.forms] });
    },
    keep: (draft) => {
      const held = state.forms.find(({ id }) => id === draft.id);
      // What is on its way is no draft any more.
      if (held?.state === 'waiting') return;
      const refusal = held?.refusal ?? null;
      void put({ ...draft, state: 'draft', input: null, address: null, refusal, savedAt: at() });
    },
    add: async (form, { route: { id, method, path }, input }) => {
      const address = { id, method, path };
      await put({ ...form, state: 'waiting', input, address, refusal: null, savedAt: at() });
      if (running) await running;
      await flush();
    },
    flush,
    drop: (id) => void remove(id),
    clear: async () => {
      set({ forms: [], sent: [] });
      await write(() => store.clear());
    },
  };
}
