import type { ErrorTable, InputOf, OutputOf, Route } from '@xinan/contract-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Round } from '../background.ts';
import type { City } from '../city.ts';
import type { Actor, ActorTx } from '../database/transact.ts';
import type { Climb, LadderRung } from '../worklist/escalate.ts';
import type { Logger } from 'pino';

/** What a handler that opens its own transactions gets. */
export interface RequestContext {
  readonly city: City;
  readonly actor: Actor;
  readonly requestId: string;
  readonly locale: 'zh' | 'en';
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Operation<R extends Route> = (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>;
type Direct<R extends Route> = (context: RequestContext, input: InputOf<R>) => Promise<OutputOf<R>>;

/** A route with what answers it. */
export interface Endpoint {
  readonly route: Route;
  readonly kind: 'operation' | 'direct';
  readonly answer: (first: never, input: never) => Promise<unknown>;
}

/** Serves a route by an operation inside one transaction under the route's action. */
export const serve = <R extends Route>(route: R, operation: Operation<R>): Endpoint => ({
  route,
  kind: 'operation',
  answer: operation as Endpoint['answer'],
});

/** Serves a route whose handler opens its own transactions: sign-in, the intake, long work. */
export const serveDirect = <R extends Route>(route: R, handler: Direct<R>): Endpoint => ({
  route,
  kind: 'direct',
  answer: handler as Endpoint['answer'],
});

/** Words of a kind of duty, and the ladder it climbs when overdue. */
export interface DutyKind {
  readonly zh: string;
  readonly en: string;
  readonly ladder: readonly LadderRung[];
}

/** What a module brings to the server; the shell names it once. */
export interface ServerModule {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  readonly errors?: ErrorTable;
  readonly dutyKinds?: Readonly<Record<string, DutyKind>>;
  /** What this module's constraints mean to a caller. */
  readonly constraints?: Readonly<Record<string, string>>;
  readonly rounds?: (city: City, log: Logger) => readonly Round[];
  /** Hears which overdue duties climbed their ladders, after the climb is committed. */
  readonly onClimbs?: (city: City, climbs: readonly Climb[]) => Promise<void>;
}
