import type { FastifyInstance } from 'fastify';
import type { City } from '../city.ts';
import type { Actor, ResolvedActor } from '../database/transact.ts';
import { parseCursor, type Relay, type RelayedEvent } from '../outbox/relay.ts';
import { sessionOf } from './actor.ts';
import { DomainError } from '@xinan/contract-kit';

const heartbeatMs = 15_000;

/** Whether an event is for this person: one of the roles, and inside the person's area. */
export function isFor(event: RelayedEvent, person: Pick<ResolvedActor, 'roles' | 'area'>): boolean {
  if (!event.audience.some((role) => person.roles.includes(role))) return false;
  if (event.area === null || person.area === '') return true;
  return event.area === person.area || event.area.startsWith(`${person.area}.`);
}

const words = (event: RelayedEvent) =>
  `id: ${event.cursor}\nevent: change\ndata: ${JSON.stringify({ topic: event.topic, id: event.recordId })}\n\n`;

/**
 * `GET /api/events`: change notices for the signed-in person. Resumes after `Last-Event-ID`.
 * The session is proved again at every heartbeat and at once when sessions are ended; a dead one closes the stream.
 */
export function serveStream(app: FastifyInstance, city: City, relay: Relay): void {
  const prove = (actor: Actor) => city.transact(actor, 'event.follow', (tx) => Promise.resolve(tx.actor));
  app.get('/api/events', async (request, reply) => {
    const session = sessionOf(request);
    if (!session) throw new DomainError('session.required');
    const person = await prove(session);
    const cursor = parseCursor(request.headers['last-event-id'] as string | undefined);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    raw.write(': welcome\n\nretry: 1000\n\n');
    const end = () => {
      clearInterval(beating);
      stopHearing();
      raw.end();
    };
    const check = () => void prove(session).then(() => raw.write(': beat\n\n'), end);
    let caughtUp = cursor === undefined;
    const waiting: RelayedEvent[] = [];
    const stopHearing = relay.follow((event) => {
      if (event.topic === 'sessions.ended') check();
      if (!isFor(event, person)) return;
      if (caughtUp) raw.write(words(event));
      else waiting.push(event);
    });
    const beating = setInterval(check, heartbeatMs);
    raw.on('close', end);
    if (cursor) {
      const missed = await relay.since(cursor).catch(() => []);
      const sent = new Set<string>();
      for (const event of [...missed.filter((each) => isFor(each, person)), ...waiting]) {
        if (sent.has(event.cursor)) continue;
        sent.add(event.cursor);
        raw.write(words(event));
      }
      caughtUp = true;
    }
  });
}
