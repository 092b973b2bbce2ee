import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { City } from './regions.ts';
import { suzhou } from './regions-data.ts';
import { countyOutline, layoutTiles, type Tile } from './tile-map.ts';

const county = fc.record({
  east: fc.integer({ min: 0, max: 200 }),
  north: fc.integer({ min: 0, max: 200 }),
  size: fc.integer({ min: 1, max: 30 }),
});

/** Any city of up to eight counties whose labels are at least a hundredth of a degree apart. */
const cities: fc.Arbitrary<City> = fc
  .uniqueArray(county, { minLength: 1, maxLength: 8, selector: ({ east, north }) => `${east},${north}` })
  .map((list) => ({
    code: '370000',
    name: { zh: '某市', en: 'Somewhere' },
    province: '某省',
    functional_zones: [],
    counties: list.map(({ east, north, size }, index) => {
      const code = String(370101 + index);
      const towns = Array.from({ length: size }, (_, town) => ({
        code: code + String(town + 1).padStart(3, '0'),
        name: '镇',
      }));
      return { code, name: { zh: '县', en: 'County' }, label: [116 + east / 100, 33 + north / 100], towns };
    }),
  }));
const withSuzhou = fc.oneof({ weight: 1, arbitrary: fc.constant(suzhou) }, { weight: 9, arbitrary: cities });

const areNext = (a: Tile, b: Tile) => Math.abs(Math.hypot(a.x - b.x, a.y - b.y) - Math.sqrt(3)) < 1e-6;

function connectedCount(tiles: Tile[]): number {
  const reached = new Set(tiles.slice(0, 1));
  for (const tile of reached) for (const other of tiles) if (areNext(tile, other)) reached.add(other);
  return reached.size;
}

it('each township has exactly one tile, no two share a place', () => {
  fc.assert(
    fc.property(withSuzhou, (city) => {
      const tiles = layoutTiles(city);
      const towns = city.counties.flatMap((one) => one.towns.map((town) => town.code));
      assert.deepEqual(tiles.map((tile) => tile.code).sort(), towns.sort());
      assert.equal(new Set(tiles.map(({ q, r }) => `${q},${r}`)).size, tiles.length);
    }),
  );
});

it('each county is one piece without a gap of its own', () => {
  fc.assert(
    fc.property(withSuzhou, (city) => {
      const tiles = layoutTiles(city);
      for (const { code } of city.counties) {
        const own = tiles.filter((tile) => tile.countyCode === code);
        assert.equal(connectedCount(own), own.length);
        assert.equal(countyOutline(tiles, code).match(/M/g)?.length, 1, 'one border, so nothing is hollow');
      }
    }),
  );
});

it('the same city is always drawn the same way', () => {
  fc.assert(
    fc.property(cities, (city) => assert.deepEqual(layoutTiles(city), layoutTiles(structuredClone(city)))),
  );
});
