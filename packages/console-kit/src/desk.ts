import type { Call } from '@xinan/contract-kit/client';
import type { Role } from '@xinan/policy';
import { createContext, createElement, type ReactNode, useContext, useEffect, useRef } from 'react';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly regionCode: string | null;
}

/** What every page of the console has, signed in or not. */
export interface FrontDesk {
  readonly call: Call;
  readonly locale: 'zh' | 'en';
  /** Asks for the second factor again; resolves true once proved. For problems with code `session.stale`. */
  readonly confirmIdentity: () => Promise<boolean>;
}

/** What the shell lends every room: the typed caller, the signed-in person, the language, navigation, live changes. */
export interface Desk extends FrontDesk {
  readonly person: Person;
  readonly dark: boolean;
  readonly open: (path: string) => void;
  /** Hears of changes by topic prefix (`crises.`); returns the way to stop. */
  readonly listen: (topicPrefix: string, heard: (event: { topic: string; id: string }) => void) => () => void;
}

const DeskContext = createContext<Desk | null>(null);
const FrontDeskContext = createContext<FrontDesk | null>(null);

/** For pages before sign-in: language and caller, no person. */
export const FrontDeskProvider = FrontDeskContext.Provider;

/** For everything after sign-in; serves as front desk too. */
export function DeskProvider({ value, children }: { value: Desk; children: ReactNode }): ReactNode {
  const inner = createElement(DeskContext.Provider, { value }, children);
  return createElement(FrontDeskContext.Provider, { value }, inner);
}

/** The desk of the signed-in person. Throws outside the shell: a programming error. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A room was rendered outside the console shell');
  return desk;
}

/** Language and caller on any page, signed in or not. */
export function useFrontDesk(): FrontDesk {
  const desk = useContext(FrontDeskContext);
  if (!desk) throw new Error('A page was rendered outside the console');
  return desk;
}

/** Calls `heard` for every change whose topic starts with `topicPrefix` while the component is shown. */
export function useLive(topicPrefix: string, heard: (event: { topic: string; id: string }) => void): void {
  const { listen } = useDesk();
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => listen(topicPrefix, (event) => latest.current(event)), [listen, topicPrefix]);
}
