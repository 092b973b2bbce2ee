import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';

interface RegionList {
  readonly city: { readonly code: string; readonly name: { readonly zh: string } };
  readonly regions: readonly {
    readonly code: string;
    readonly parentCode: string;
    readonly name: { readonly zh: string };
  }[];
}

describe('regions', () => {
  let server: TestServer;
  before(async () => {
    server = await openTestServer();
  });
  after(() => server.close());

  const list = async (parent?: string) =>
    (await server.app.inject(`/api/regions${parent ? `?parent=${parent}` : ''}`)).json<RegionList>();

  test('the city’s counties are its children, and a county’s townships are its own', async () => {
    const { city, regions } = await list();
    assert.equal(city.name.zh, '宿州市');
    for (const name of ['埇桥区', '砀山县', '萧县', '灵璧县', '泗县'])
      assert.ok(
        regions.some((region) => region.name.zh === name),
        name,
      );
    const towns = (await list('341302')).regions;
    assert.ok(towns.length > 30);
    assert.ok(towns.every((town) => town.parentCode === '341302' && town.code.startsWith('341302')));
  });

  test('the tile map is drawn until the city loads approved outlines with their review number', async () => {
    const map = async () =>
      (await server.app.inject('/api/city-map')).json<{ kind: string; reviewNumber: string | null }>();
    assert.deepEqual(await map(), { kind: 'tiles', reviewNumber: null, geojson: null });
    const approved = { reviewNumber: '皖S(2026)000号', geojson: { type: 'FeatureCollection', features: [] } };
    const keep = (value: object) =>
      server.city.owner.query(
        "insert into city_settings (name, value) values ('city.map', $1) on conflict (name) do update set value = excluded.value",
        [value],
      );
    await keep({ geojson: approved.geojson });
    assert.equal((await map()).kind, 'tiles', 'outlines without a review number must not be shown');
    await keep(approved);
    assert.deepEqual(await map(), { kind: 'geojson', ...approved });
  });

  test('a code that is none is refused with its place', async () => {
    const answer = await server.app.inject('/api/regions?parent=34x');
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer, '/parent');
  });
});
