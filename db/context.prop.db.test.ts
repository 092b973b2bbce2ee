import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import fc from 'fast-check';
import type pg from 'pg';
import { migrationSources } from '../apps/server/src/modules.ts';
import { staffActors } from './matrix/actors.ts';
import { plantFixture } from './matrix/fixture.ts';

let city: TestCity;
let client: pg.PoolClient;
let truth: { payload: string; seal: string; earlier: string; earlierSeal: string };

const tamperFunction = `
create function probe.tamper(payload text, seal text) returns text language plpgsql as $$
declare seen integer; begin
  perform set_config('xinan.context', payload, true), set_config('xinan.seal', seal, true);
  select count(*) into seen from crises;
  return 'saw ' || seen;
exception when others then return sqlstate;
end $$`;

async function openContext(): Promise<{ payload: string; seal: string }> {
  const officer = staffActors.find(({ role }) => role === 'duty_officer');
  await client.query('begin');
  await client.query('select from begin_context($1, $2, $3)', ['session', officer?.secret, 'crisis.list']);
  const { rows } = await client.query<{ payload: string; seal: string }>(
    "select current_setting('xinan.context') as payload, current_setting('xinan.seal') as seal",
  );
  return rows[0] as { payload: string; seal: string };
}

before(async () => {
  city = await openTestCity(migrationSources);
  await plantFixture(city);
  await city.owner.query(tamperFunction);
  client = await city.pool.connect();
  const { payload: earlier, seal: earlierSeal } = await openContext();
  await client.query('rollback');
  truth = { ...(await openContext()), earlier, earlierSeal };
});
after(async () => {
  await client.query('rollback');
  client.release();
  await city.close();
});

const readAs = async (payload: string, seal: string) =>
  (await client.query<{ came: string }>('select probe.tamper($1, $2) as came', [payload, seal])).rows[0]
    ?.came;

const isSpoken = (text: string) => !text.includes('\0');
const printable = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(isSpoken);
const cut = (text: string, place: number, put: string) => {
  const at = place % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + put.length);
};

type Tampering = (payload: string, seal: string) => readonly [string, string];
const tamperings: fc.Arbitrary<Tampering> = fc.oneof(
  fc.tuple(fc.nat(), printable).map(
    ([place, put]): Tampering =>
      (payload, seal) => [cut(payload, place, put), seal],
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...'0123456789abcdef')).map(
    ([place, put]): Tampering =>
      (payload, seal) => [payload, cut(seal, place, put)],
  ),
  printable.map(
    (text): Tampering =>
      (payload) => [payload, text],
  ),
  printable.map(
    (text): Tampering =>
      (_, seal) => [text || '{}', seal],
  ),
  fc
    .constantFrom('a', 's', 'c', 'r', 'g', 'area', 'n', 'p', 'x', 'new')
    .chain((field) =>
      fc.jsonValue().map(
        (value): Tampering =>
          (payload, seal) => [JSON.stringify({ ...(JSON.parse(payload) as object), [field]: value }), seal],
      ),
    )
    .filter(isHarmless),
  fc.boolean().map(
    (both): Tampering =>
      (payload) => [both ? truth.earlier : payload, truth.earlierSeal],
  ),
  fc.constant<Tampering>((payload, seal) => [`${payload} `, seal]),
  fc.constant<Tampering>((payload, seal) => [payload, seal.toUpperCase()]),
  fc.constant<Tampering>((payload) => [payload, '']),
);

function isHarmless(tampering: Tampering): boolean {
  return isSpoken(tampering('{}', '')[0]) && !tampering('{}', '')[0].includes('\\u0000');
}

test('of two thousand tampered contexts none reads anything', async () => {
  const { payload, seal } = truth;
  assert.match((await readAs(payload, seal)) ?? '', /^saw [1-9]/);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(tamperings, async (tamper) => {
      const [forged, forgedSeal] = tamper(payload, seal);
      fc.pre(forged !== payload || forgedSeal !== seal);
      assert.equal(await readAs(forged, forgedSeal), 'XA500');
      refused += 1;
    }),
    { numRuns: 2_000 },
  );
  assert.ok(refused >= 2_000);
  assert.match((await readAs(payload, seal)) ?? '', /^saw [1-9]/);
});
