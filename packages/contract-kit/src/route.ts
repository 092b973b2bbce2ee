import type { ActionName } from '@xinan/policy';
import type { Static, TSchema } from 'typebox';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A text in both languages of the house. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * One endpoint as a value: the server serves it, the client calls it, OpenAPI describes it.
 * `action` names the row of the action table under which everything behind it runs.
 */
export interface Route<
  Params extends TSchema = TSchema,
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
  Response extends TSchema = TSchema,
> {
  readonly id: string;
  readonly method: Method;
  readonly path: `/api/${string}`;
  readonly action: ActionName;
  readonly summary: Bilingual;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Codes of the failures a caller must expect; each is declared by some module's `errors`. */
  readonly errors?: readonly string[];
  /** Writes repeat harmlessly under one Idempotency-Key. Off only where the body carries its own id. */
  readonly idempotencyKey?: 'required' | 'own-id' | 'none';
  /** Largest accepted body in bytes; 64 KiB unless said. */
  readonly bodyLimitBytes?: number;
}

/** Declares a route; the identity function that keeps the literal types. */
export function route<
  Params extends TSchema,
  Query extends TSchema,
  Body extends TSchema,
  Response extends TSchema,
>(definition: Route<Params, Query, Body, Response>): Route<Params, Query, Body, Response> {
  return definition;
}

type Part<Key extends string, Schema extends TSchema> = TSchema extends Schema
  ? { readonly [K in Key]?: undefined }
  : { readonly [K in Key]: Static<Schema> };

/** What a caller passes and an operation receives: `{ params, query, body }`, each only where declared. */
export type InputOf<R> =
  R extends Route<infer Params, infer Query, infer Body, TSchema>
    ? Part<'params', Params> & Part<'query', Query> & Part<'body', Body>
    : never;

/** What an operation returns and a caller receives. */
export type OutputOf<R> =
  R extends Route<TSchema, TSchema, TSchema, infer Response> ? Static<Response> : never;
