import { randomUUID } from 'node:crypto';
import type { Route } from '@xinan/contract-kit';
import { claimHeader, sessionCookie } from '@xinan/platform/http';
import { codes, type House, tokenOf } from './house.ts';
import { bodies, type SessionState } from './oracle.ts';
import { sampleOf } from './samples.ts';

export interface Asker {
  readonly role: string;
  readonly state: SessionState;
}

/** What of a well-formed request is otherwise. */
export interface Otherwise {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly payload?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  /** The body without the number of the request. */
  readonly body: Readonly<Record<string, unknown>>;
}

function headersOf(route: Route, asker: Asker): Record<string, string> {
  const cookie =
    asker.state === 'none'
      ? undefined
      : `${sessionCookie}=${tokenOf(asker.role, asker.state).toString('base64url')}`;
  const code = codes[route.id === 'assessments.claim' ? 'claimant' : asker.role];
  return {
    'idempotency-key': randomUUID(),
    ...(cookie ? { cookie } : {}),
    ...(code ? { [claimHeader]: code } : {}),
    ...(route.body ? { 'content-type': 'application/json' } : {}),
  };
}

function addressOf(route: Route, otherwise: Otherwise): string {
  const params = {
    ...(route.params ? (sampleOf(route.params) as Record<string, string>) : {}),
    ...otherwise.params,
  };
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = {
    ...(route.query ? (sampleOf(route.query) as Record<string, string>) : {}),
    ...otherwise.query,
  };
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}

/** The smallest well-formed body of a route. */
export const bodyOf = (route: Route): unknown =>
  bodies[route.id] ?? (route.body ? sampleOf(route.body) : undefined);

/** Sends the smallest well-formed request of a route, but for what is said to be otherwise. */
export async function ask(
  { app }: House,
  route: Route,
  options: { asker: Asker; otherwise?: Otherwise },
): Promise<Answer> {
  const { asker, otherwise = {} } = options;
  const body = otherwise.payload ?? JSON.stringify(otherwise.body ?? bodyOf(route));
  const answer = await app.inject({
    method: (otherwise.method ?? route.method) as 'GET',
    url: addressOf(route, otherwise),
    headers: { ...headersOf(route, asker), ...otherwise.headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  // A stream of progress is lines of JSON; only refusals are read here.
  const streamed = String(answer.headers['content-type']).includes('ndjson');
  const told = JSON.parse((!streamed && answer.body) || '{}') as Record<string, unknown>;
  const { requestId: _, ...rest } = told;
  return {
    status: answer.statusCode,
    code: typeof told.code === 'string' ? told.code : undefined,
    body: rest,
  };
}
