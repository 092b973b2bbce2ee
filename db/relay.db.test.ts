import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { Relay, type RelayedEvent, uuidV7 } from '@xinan/platform';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../apps/server/src/modules.ts';

let city: TestCity;
let relay: Relay;
const heard: RelayedEvent[] = [];

before(async () => {
  city = await openTestCity(migrationSources);
  relay = new Relay(city, pino({ level: 'silent' }));
  await relay.begin();
  relay.follow((event) => void heard.push(event));
});
after(async () => {
  await relay.stop();
  await city.close();
});

/** A connection in the middle of a transaction that has written one event. */
async function writer(
  topic: string,
): Promise<{ commit: () => Promise<void>; rollback: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: city.ownerUrl });
  await client.connect();
  await client.query('set search_path to city_341300, public');
  await client.query('begin');
  await client.query('insert into events (id, topic, record_id, audience) values ($1, $2, $1, $3)', [
    uuidV7(),
    topic,
    ['volunteer'],
  ]);
  const end = (how: string) => async () => {
    await client.query(how);
    await client.end();
  };
  return { commit: end('commit'), rollback: end('rollback') };
}

async function untilHeard(topic: string): Promise<void> {
  while (!heard.some((event) => event.topic === topic)) await sleep(10);
}
const topics = () => heard.map((event) => event.topic);

test('an event is heard after its commit, once', async () => {
  const one = await writer('one');
  await one.commit();
  await untilHeard('one');
  await sleep(50);
  assert.deepEqual(topics(), ['one']);
});

test('a slow writer that began first is not passed over: what is above it waits for it', async () => {
  heard.length = 0;
  const slow = await writer('slow');
  const fast = await writer('fast');
  await fast.commit();
  await sleep(200);
  assert.deepEqual(topics(), []);
  await slow.commit();
  await untilHeard('fast');
  assert.deepEqual(topics(), ['slow', 'fast']);
});

test('one that gave up holds nobody back', async () => {
  heard.length = 0;
  const lost = await writer('lost');
  const kept = await writer('kept');
  await kept.commit();
  await lost.rollback();
  await untilHeard('kept');
  assert.deepEqual(topics(), ['kept']);
});

test('of many writers in any order each is heard exactly once, in the order in which a cursor resumes', async () => {
  heard.length = 0;
  const names = Array.from({ length: 40 }, (_, index) => `many ${index}`);
  const writers = await Promise.all(names.map((name) => writer(name)));
  for (const [index, each] of [...writers.entries()].sort(
    ([one], [other]) => ((one * 17) % 40) - ((other * 17) % 40),
  ))
    await (index % 10 === 3 ? each.rollback() : each.commit());
  const kept = names.filter((_, index) => index % 10 !== 3);
  for (const name of kept) await untilHeard(name);
  assert.deepEqual(topics().sort(), kept.sort());
  const [first] = heard;
  const cursor = /^(\d+)-(.*)$/.exec(first?.cursor ?? '');
  const missed = await relay.since({ xid: cursor?.[1] ?? '', id: cursor?.[2] ?? '' });
  assert.deepEqual(
    missed.map((event) => event.cursor),
    heard.slice(1).map((event) => event.cursor),
  );
});

test('it goes on after the connection it listens on was cut', async () => {
  heard.length = 0;
  const { rows } = await city.owner.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database() and query = 'listen xinan_events'",
  );
  assert.equal(rows.length, 1);
  await city.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  const later = await writer('after the cut');
  await later.commit();
  await untilHeard('after the cut');
  assert.deepEqual(topics(), ['after the cut']);
});
