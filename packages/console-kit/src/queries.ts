import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { type Call, type CallOptions, ProblemError, randomId } from '@xinan/contract-kit/client';
import { useCallback, useRef } from 'react';
import { type FrontDesk, useFrontDesk } from './desk.ts';
import { createIntent, leavesDoubt } from './intent.ts';

/** The query key of a route: its id, then its input. The id alone matches every input. */
export const routeKey = (route: Route, input?: unknown): readonly unknown[] =>
  input === undefined ? [route.id] : [route.id, input];

/** One call; when the server wants a fresh proof of identity, asks for it and repeats once. */
async function callFresh<R extends Route>(
  desk: FrontDesk,
  route: R,
  { input, options }: { input: InputOf<R>; options: CallOptions },
): Promise<OutputOf<R>> {
  try {
    return await desk.call(route, input, options);
  } catch (fault) {
    if (!(fault instanceof ProblemError) || fault.code !== 'session.stale') throw fault;
    if (!(await desk.confirmIdentity())) throw fault;
    return desk.call(route, input, options);
  }
}

/** The desk's caller with the fresh proof of identity built in; for calls outside queries and mutations. */
export function useFreshCall(): Call {
  const desk = useFrontDesk();
  return useCallback((route, input, options = {}) => callFresh(desk, route, { input, options }), [desk]);
}

export interface QueryOptions {
  readonly enabled?: boolean;
  /** Asks again every so many milliseconds while shown. */
  readonly everyMs?: number;
  /** Keeps showing the former answer while another input is asked. Default true. */
  readonly keepPrevious?: boolean;
}

/** Reads a route. `refetch()` to ask again; `useRefresh()` to ask again from elsewhere. */
export function useRouteQuery<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: QueryOptions = {},
): UseQueryResult<OutputOf<R>, ProblemError> {
  const desk = useFrontDesk();
  return useQuery<OutputOf<R>, ProblemError>({
    queryKey: routeKey(route, input),
    queryFn: ({ signal }) => callFresh(desk, route, { input, options: { signal } }),
    enabled: options.enabled ?? true,
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
    ...((options.keepPrevious ?? true) ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What a list route answers. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly nextCursor: string | null;
}

type PagedRoute<R> = R extends Route ? (OutputOf<R> extends Page ? R : never) : never;

/** Reads a list route page by page; `rows` is everything read so far. */
export function useRoutePages<R extends Route>(
  route: R & PagedRoute<R>,
  input: InputOf<R>,
): UseInfiniteQueryResult<InfiniteData<OutputOf<R>>, ProblemError> & { rows: RowOf<R>[] | undefined } {
  const desk = useFrontDesk();
  const answer = useInfiniteQuery<
    OutputOf<R>,
    ProblemError,
    InfiniteData<OutputOf<R>>,
    readonly unknown[],
    string
  >({
    queryKey: routeKey(route, input),
    queryFn: ({ pageParam, signal }) => {
      const loose = input as { query?: Record<string, unknown> };
      const paged = pageParam === '' ? input : { ...loose, query: { ...loose.query, cursor: pageParam } };
      return callFresh<R>(desk, route, { input: paged as InputOf<R>, options: { signal } });
    },
    initialPageParam: '',
    getNextPageParam: (page) => (page as unknown as Page).nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = answer.data?.pages.flatMap((page) => (page as unknown as Page).rows as RowOf<R>[]);
  return { ...answer, rows };
}

/** The row of a list route. */
export type RowOf<R extends Route> = OutputOf<R> extends { rows: (infer Row)[] } ? Row : never;

/**
 * Writes by a route. `mutate(input)` is one intent under one idempotency key: the same content pressed again after
 * a lost answer repeats under that key. `session.stale` asks for the second factor and repeats once.
 */
export function useRouteMutation<R extends Route>(
  route: R,
  options: { onDone?: (output: OutputOf<R>, input: InputOf<R>) => void } = {},
): UseMutationResult<OutputOf<R>, ProblemError, InputOf<R>> {
  const desk = useFrontDesk();
  const intent = useRef(createIntent(randomId));
  return useMutation<OutputOf<R>, ProblemError, InputOf<R>>({
    mutationFn: (input) =>
      callFresh(desk, route, { input, options: { idempotencyKey: intent.current.keyFor(input) } }),
    onSuccess: (output, input) => {
      intent.current.settle(true);
      options.onDone?.(output, input);
    },
    onError: (fault) => intent.current.settle(!leavesDoubt(fault.problem.status)),
    networkMode: 'always',
  });
}

/** Marks routes as changed, so that every shown query of them asks again. */
export function useRefresh(): (...routes: Route[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...routes) => {
      await Promise.all(routes.map((route) => client.invalidateQueries({ queryKey: routeKey(route) })));
    },
    [client],
  );
}
