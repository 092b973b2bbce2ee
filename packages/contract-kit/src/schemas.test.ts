import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ById, Day, Instant, Nullable, OneOf, Page, RegionCode, Uuid } from '@xinan/contract-kit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Type } from 'typebox';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

const uuid = '0192f0c8-7f3e-7a11-9c55-0123456789ab';
const cases: readonly (readonly [string, object, readonly unknown[], readonly unknown[]])[] = [
  ['Uuid', Uuid, [uuid], [uuid.toUpperCase(), uuid.slice(1), `${uuid}\n`, 1, null]],
  [
    'Day',
    Day,
    ['2026-11-21', '2028-02-29'],
    ['2026-02-29', '2026-02-31', '2026-13-01', '0000-00-00', '9999-12-31', '2026-1-1'],
  ],
  ['Instant', Instant, ['2026-11-21T03:04:05.678Z'], ['2026-11-21', '2026-11-21T25:00:00Z', 'now']],
  [
    'RegionCode',
    RegionCode,
    ['341300', '341302001', '341302001001', '341302001001001'],
    ['000000', '34130', '3413021', '34130200', 'abcdef', 341300],
  ],
  ['OneOf', OneOf(['high', 'low'] as const), ['high'], ['High', '', null]],
  ['Nullable', Nullable(Uuid), [uuid, null], ['', 0]],
  ['ById', ById, [{ id: uuid }], [{}, { id: uuid, more: 1 }]],
  [
    'Page',
    Page(Uuid),
    [{ rows: [uuid], nextCursor: null }],
    [{ rows: [uuid] }, { rows: ['x'], nextCursor: null }, { rows: [], nextCursor: null, total: 1 }],
  ],
];

for (const [name, schema, taken, refused] of cases)
  test(`${name} takes what it should and nothing else`, () => {
    const validate = ajv.compile(Type.Unsafe(schema));
    for (const value of taken) assert.ok(validate(value), `takes ${JSON.stringify(value)}`);
    for (const value of refused) assert.ok(!validate(value), `refuses ${JSON.stringify(value)}`);
  });
