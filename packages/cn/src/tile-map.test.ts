import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suzhou } from './regions-data.ts';
import { countyCentre, countyOutline, layoutTiles, tileBounds, tilePath } from './tile-map.ts';
import { plannedCells } from './tile-plan.ts';

const tiles = layoutTiles(suzhou);
const centre = (countyCode: string) => countyCentre(tiles, countyCode);
const tileOf = (name: string) => tiles.find((tile) => tile.name === name) ?? assert.fail(name);

describe('宿州 as drawn', () => {
  it('follows the plan with every township', () => {
    assert.equal(plannedCells(suzhou)?.size, 114);
    assert.equal(tiles.length, 114);
  });

  it('keeps the compass places of the counties', () => {
    const [yongqiao, dangshan, xiao, lingbi, si] = ['341302', '341321', '341322', '341323', '341324'].map(
      centre,
    );
    assert.ok(yongqiao && dangshan && xiao && lingbi && si);
    assert.ok(dangshan.x < xiao.x && xiao.x < yongqiao.x && yongqiao.x < lingbi.x && lingbi.x < si.x);
    assert.ok(dangshan.y < xiao.y && xiao.y < yongqiao.y && xiao.y < lingbi.y && lingbi.y < si.y);
  });

  it('gives neighbours exactly to the counties that are neighbours', () => {
    const pairs = new Set<string>();
    for (const a of tiles) {
      for (const b of tiles) {
        const isNext = Math.hypot(a.x - b.x, a.y - b.y) < 1.8;
        if (isNext && a.countyCode < b.countyCode) pairs.add(`${a.countyCode}-${b.countyCode}`);
      }
    }
    const real = ['341302-341322', '341302-341323', '341321-341322', '341323-341324'];
    assert.deepEqual([...pairs].sort(), real);
  });

  it('surrounds the seat with its own county', () => {
    for (const seat of ['砀城镇', '龙城镇', '埇桥街道', '灵城镇', '泗城镇']) {
      const { x, y, countyCode } = tileOf(seat);
      const around = tiles.filter(
        (tile) => Math.hypot(tile.x - x, tile.y - y) < 1.8 && tile.countyCode === countyCode,
      );
      assert.ok(around.length >= 6, seat);
    }
  });
});

describe('layout without a usable plan', () => {
  it('falls back when the plan misses a township or names one twice', () => {
    assert.ok(suzhou.tileRows);
    const missing = { ...suzhou, tileRows: { ...suzhou.tileRows, rows: suzhou.tileRows.rows.slice(1) } };
    const twice = { ...suzhou, tileRows: { ...suzhou.tileRows, rows: [...suzhou.tileRows.rows, '321105'] } };
    for (const city of [missing, twice]) {
      assert.equal(plannedCells(city), null);
      assert.equal(new Set(layoutTiles(city).map(({ q, r }) => `${q},${r}`)).size, 114);
    }
  });

  it('says so when two counties share one label', () => {
    const [first] = suzhou.counties;
    assert.ok(first);
    const city = { ...suzhou, counties: [first, { ...first, code: '341399' }], tileRows: undefined };
    assert.throws(() => layoutTiles(city), RangeError);
  });
});

describe('paths', () => {
  const one = tiles.slice(0, 1).map((tile) => ({ ...tile, q: 0, r: 0, x: 0, y: 0 }));

  it('outlines a single tile by its six corners', () => {
    const corners = countyOutline(one, '341302').match(/[ML]/g);
    assert.equal(corners?.length, 6);
    assert.equal(tilePath({ x: 0, y: 0 }, 1), 'M0 -1L0.866 -0.5L0.866 0.5L0 1L-0.866 0.5L-0.866 -0.5Z');
  });

  it('insets every side by the same width', () => {
    const scaled = tilePath({ x: 0, y: 0 }, 1 - 0.1 / (Math.sqrt(3) / 2));
    const points = (path: string) => path.slice(1, -1).split('L').sort();
    assert.deepEqual(points(countyOutline(one, '341302', { inset: 0.1 })), points(scaled));
  });

  it('gives nothing for an unknown county and an empty map', () => {
    assert.equal(countyOutline(tiles, '000000'), '');
    assert.throws(() => countyCentre(tiles, '000000'), RangeError);
    assert.deepEqual(tileBounds([]), { x: 0, y: 0, width: 0, height: 0 });
  });

  it('bounds hold every corner', () => {
    const box = tileBounds(tiles, 0);
    for (const { x, y } of tiles) {
      assert.ok(x - 0.866 >= box.x - 1e-3 && x + 0.866 <= box.x + box.width + 1e-3);
      assert.ok(y - 1 >= box.y - 1e-9 && y + 1 <= box.y + box.height + 1e-9);
    }
  });
});
