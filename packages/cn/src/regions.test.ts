import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  canonicalRegionCode,
  fromLtree,
  isRegionCode,
  isWithin,
  listRegions,
  padRegionCode,
  parentCode,
  regionLevel,
  scopePrefix,
  shortTownName,
  toLtree,
} from './regions.ts';
import { regionsNote, suzhou } from './regions-data.ts';

/** A code of any level; groups inside may be zero, the last one is not. */
const codes = fc
  .tuple(fc.integer({ min: 11, max: 82 }), fc.array(fc.nat(99), { maxLength: 5 }))
  .map(([province, rest]) =>
    rest.reduce(
      (code, group, index) => code + String(group).padStart(index < 2 ? 2 : 3, '0'),
      String(province),
    ),
  );

describe('levels and prefixes', () => {
  it('reads the level from trailing zero groups', () => {
    const cases: [string, string, string, string | null][] = [
      ['340000', 'province', '34', null],
      ['34', 'province', '34', null],
      ['341300', 'city', '3413', '340000'],
      ['341300000000', 'city', '3413', '340000'],
      ['341302', 'county', '341302', '341300'],
      ['341302001', 'township', '341302001', '341302'],
      ['341302001000', 'township', '341302001', '341302'],
      ['341302001001', 'village', '341302001001', '341302001'],
      ['341302001001000', 'village', '341302001001', '341302001'],
      ['341302001001001', 'grid', '341302001001001', '341302001001'],
      ['441900003', 'township', '441900003', '441900'],
    ];
    for (const [code, level, prefix, parent] of cases) {
      assert.equal(regionLevel(code), level, code);
      assert.equal(scopePrefix(code), prefix, code);
      assert.equal(parentCode(code), parent, code);
    }
  });

  it('pads and shortens', () => {
    assert.equal(padRegionCode('341302'), '341302000000');
    assert.equal(padRegionCode('341302001001001'), '341302001001001');
    assert.equal(canonicalRegionCode('341300000000'), '341300');
    assert.equal(canonicalRegionCode('341302001000'), '341302001');
  });

  it('refuses what is no code', () => {
    for (const text of ['', '3', '341', '34130', '000000', '34130a', '3413020010011']) {
      assert.equal(isRegionCode(text), false, text);
      assert.throws(() => regionLevel(text), RangeError);
    }
  });

  it('checks scopes without mistaking siblings', () => {
    assert.ok(isWithin('341302001', '341300'));
    assert.ok(isWithin('341302', '341302000000'));
    assert.ok(!isWithin('341300', '341302'));
    assert.ok(!isWithin('341321100', '341302'));
  });
});

describe('ltree paths', () => {
  it('keeps leading zeros', () => {
    assert.equal(toLtree('341302001001001'), '34.13.02.001.001.001');
    assert.equal(toLtree('341300000000'), '34.13');
    assert.equal(fromLtree('34.13'), '341300');
    assert.equal(fromLtree('34.13.02.001'), '341302001');
    for (const path of ['', '34.1', '3.413', '34.13.00', '34.13.02.01', '34..13']) {
      assert.throws(() => fromLtree(path), RangeError, path);
    }
  });
});

describe('properties', () => {
  it('path and code go round', () => {
    fc.assert(
      fc.property(codes, (code) => assert.equal(fromLtree(toLtree(code)), canonicalRegionCode(code))),
    );
  });

  it('padding changes neither level, scope nor path', () => {
    fc.assert(
      fc.property(codes, (code) => {
        assert.equal(regionLevel(padRegionCode(code)), regionLevel(code));
        assert.equal(toLtree(padRegionCode(code)), toLtree(code));
      }),
    );
  });

  it('every region lies within its parent, and not the other way round', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const parent = parentCode(code);
        if (parent === null) return;
        assert.ok(isWithin(code, parent));
        assert.ok(!isWithin(parent, code));
      }),
    );
  });

  it('scope by digits and scope by path agree', () => {
    fc.assert(
      fc.property(codes, codes, (code, scope) => {
        assert.equal(isWithin(code, scope), `${toLtree(code)}.`.startsWith(`${toLtree(scope)}.`));
      }),
    );
  });
});

describe('宿州', () => {
  it('has five counties and 114 townships, each inside its county', () => {
    assert.deepEqual(
      suzhou.counties.map(({ code, towns }) => [code, towns.length]),
      [
        ['341302', 38],
        ['341321', 16],
        ['341322', 24],
        ['341323', 20],
        ['341324', 16],
      ],
    );
    assert.match(regionsNote, /2021/);
  });

  it('lists parents before children', () => {
    const rows = listRegions(suzhou);
    assert.equal(rows.length, 1 + 5 + 114 + 3);
    const seen = new Set(['340000']);
    for (const row of rows) {
      assert.ok(row.parentCode !== null && seen.has(row.parentCode), row.code);
      assert.ok(isWithin(row.code, row.parentCode));
      seen.add(row.code);
    }
    assert.equal(seen.size, rows.length + 1);
  });

  it('shortens township names for tiles', () => {
    const cases: [string, string][] = [
      ['符离镇', '符离'],
      ['大泽乡镇', '大泽乡'],
      ['三里湾街道', '三里湾'],
      ['宿州高新技术产业开发区', '高新区'],
      ['宿州埇桥经济开发区', '经开区'],
      ['泗县开发区管委会（泗县当涂现代产业园）', '开发区'],
      ['薛楼板材加工园', '薛楼'],
      ['高铁新区', '高铁新区'],
    ];
    for (const [name, short] of cases) assert.equal(shortTownName(name), short);
    for (const { towns } of suzhou.counties)
      for (const { name } of towns) assert.ok(shortTownName(name).length <= 4);
  });
});
