import type { Problem } from './errors.ts';
import type { InputOf, OutputOf, Route } from './route.ts';

/** A failure the server answered with a problem document, or `network.unreachable` when it did not answer. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

export interface ClientOptions {
  readonly locale: () => 'zh' | 'en';
  readonly baseUrl?: string;
  /** Extra headers, such as the receipt code of an anonymous resident. */
  readonly headers?: () => Record<string, string>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Repeat a write under the same key after a lost answer; a fresh one is made otherwise. */
  readonly idempotencyKey?: string;
}

export type Call = <R extends Route>(
  route: R,
  input: InputOf<R>,
  options?: CallOptions,
) => Promise<OutputOf<R>>;

interface LooseInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

function addressOf(route: Route, input: LooseInput): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(input.params?.[name] ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

const unreachable = (locale: 'zh' | 'en'): Problem => ({
  type: '/problems/network.unreachable',
  title:
    locale === 'zh'
      ? '网络不通，内容已保留，请稍后再试。'
      : 'No connection; nothing is lost, please try again.',
  status: 0,
  code: 'network.unreachable',
  requestId: '',
});

/**
 * 128 random bits as hexadecimal text. `crypto.randomUUID` exists only in secure contexts;
 * a phone on the office network opens the page over plain http.
 */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Bytes go as they are, everything else as JSON. */
const sent = (body: unknown): { type: string; content: string | Uint8Array<ArrayBuffer> } =>
  body instanceof Uint8Array
    ? { type: 'application/octet-stream', content: body as Uint8Array<ArrayBuffer> }
    : { type: 'application/json', content: JSON.stringify(body) };

/** Makes the typed caller of every route: `call(acknowledgeCrisis, { params, body })`. */
export function createClient(options: ClientOptions): Call {
  return async (route, input, callOptions = {}) => {
    const loose = input as LooseInput;
    const headers: Record<string, string> = { 'accept-language': options.locale(), ...options.headers?.() };
    if (loose.body !== undefined) headers['content-type'] = sent(loose.body).type;
    if (route.method !== 'GET') headers['idempotency-key'] = callOptions.idempotencyKey ?? randomId();
    let answer: Response;
    try {
      answer = await fetch((options.baseUrl ?? '') + addressOf(route, loose), {
        method: route.method,
        headers,
        credentials: 'same-origin',
        ...(loose.body === undefined ? {} : { body: sent(loose.body).content }),
        ...(callOptions.signal ? { signal: callOptions.signal } : {}),
      });
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
      throw new ProblemError(unreachable(options.locale()));
    }
    const json: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return json as never;
    throw new ProblemError((json as Problem | undefined) ?? unreachable(options.locale()));
  };
}
