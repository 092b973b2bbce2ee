import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { asProblem, deviceStore, type Load, useApp, useLoad } from '@xinan/resident-kit';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { getMyDispute, listMyDisputes, type PartyView } from '../../contract.ts';
import { type Access, keptCase, renewKept, sameAccess } from './kept-case.ts';

/** A case as this screen shows it. */
export interface OpenCase {
  readonly access: Access;
  readonly view: PartyView;
  readonly call: Call;
  /** Null when fresh; otherwise there is no network, and this was read then. */
  readonly seenAt: string | null;
  put(view: PartyView): void;
  /** Asks again without emptying the page. */
  refresh(): void;
}

export interface Read {
  readonly view: PartyView;
  readonly seenAt: string | null;
}

const CaseContext = createContext<OpenCase | null>(null);
export const CaseProvider = CaseContext.Provider;

/** The case of the page. Throws outside of it. */
export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === null) throw new Error('useCase outside CaseProvider');
  return open;
}

async function readCase(call: Call, access: Access, signal?: AbortSignal): Promise<PartyView | null> {
  const options = signal ? { signal } : {};
  const own = access.by === 'account' ? undefined : await call(listMyDisputes, {}, options);
  const id = access.by === 'account' ? access.id : own?.disputes[0]?.id;
  return id === undefined ? null : call(getMyDispute, { params: { id } }, options);
}

async function readOrRecall(call: Call, access: Access, signal: AbortSignal): Promise<Read | null> {
  try {
    const view = await readCase(call, access, signal);
    if (view) renewKept(deviceStore, { access, view, seenAt: new Date().toISOString() });
    return view && { view, seenAt: null };
  } catch (fault) {
    const kept = keptCase(deviceStore);
    const isCutOff = fault instanceof ProblemError && fault.problem.status === 0;
    if (isCutOff && kept && sameAccess(kept.access, access)) return { view: kept.view, seenAt: kept.seenAt };
    throw fault;
  }
}

/** Reads the case, or recalls what was kept of it when there is no network. Null: there is no such case. */
export function useReadCase(access: Access): { load: Load<Read | null>; call: Call; refresh: () => void } {
  const { call, callWithCode } = useApp();
  const [caller] = useState(() => (access.by === 'code' ? callWithCode(access.code) : call));
  const load = useLoad<Read | null>(JSON.stringify(access), (signal) => readOrRecall(caller, access, signal));
  const refresh = () => {
    void readOrRecall(caller, access, new AbortController().signal).then(load.replace, () => undefined);
  };
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [caller]);
  return { load, call: caller, refresh };
}

/** Answers after which the page no longer shows what is: it is asked for anew. */
const overtaken = new Set([
  'dispute.step_not_open',
  'dispute.offer_over',
  'dispute.agreement_changed',
  'record.not_found',
]);

/** One thing done to the case at a time; a refusal is said beside it. Resolves whether it was done. */
export function useAct(): {
  busy: boolean;
  problem: ProblemError | undefined;
  act: (work: (call: Call) => Promise<PartyView | undefined>) => Promise<boolean>;
} {
  const { call, put, refresh } = useCase();
  const [state, setState] = useState<{ busy: boolean; problem?: ProblemError }>({ busy: false });
  const act = async (work: (call: Call) => Promise<PartyView | undefined>): Promise<boolean> => {
    setState({ busy: true });
    try {
      const view = await work(call);
      setState({ busy: false });
      if (view) put(view);
      return true;
    } catch (fault) {
      const problem = asProblem(fault);
      setState({ busy: false, problem });
      if (overtaken.has(problem.code)) refresh();
      return false;
    }
  };
  return { busy: state.busy, problem: state.problem, act };
}

/** Now, again every half minute: for times that run out while one looks. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
