import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { chainOf, chainStart, leafOf, merkleRoot, type SealedEntry } from './merkle.ts';

// The test tree of the Certificate Transparency reference code (RFC 6962).
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(Buffer.from(input, 'hex'))
    .digest(),
);

for (const [size, root] of roots.entries())
  test(`the root of the published tree of ${size} leaves`, () => {
    assert.equal(merkleRoot(leaves.slice(0, size)).toString('hex'), root);
  });

const entry: SealedEntry = {
  id: '0192f0c8-7f3e-7a11-9c55-0123456789ab',
  xid: '7',
  at: '2026-11-21T03:04:05.678901Z',
  actor_id: null,
  actor_name: 'system',
  roles: ['system'],
  on_behalf_of: null,
  action: 'audit.seal',
  purpose: 'audit',
  subject_id: null,
  object_ids: [],
  row_count: 0,
  outcome: 'done',
  request_id: null,
};

test('every field of an entry is in its leaf', () => {
  const leaf = leafOf(entry);
  for (const field of Object.keys(entry) as (keyof SealedEntry)[]) {
    const { [field]: old } = entry;
    const changed = { ...entry, [field]: Array.isArray(old) ? [...old, 'x'] : `${old ?? ''}x` };
    assert.notDeepEqual(leafOf(changed), leaf, field);
  }
  assert.deepEqual(leafOf({ ...entry }), leaf);
});

test('what stands in one field cannot be pushed into the next', () => {
  assert.notDeepEqual(
    leafOf({ ...entry, action: 'a', purpose: 'bc' }),
    leafOf({ ...entry, action: 'ab', purpose: 'c' }),
  );
  assert.notDeepEqual(leafOf({ ...entry, roles: ['a', 'b'] }), leafOf({ ...entry, roles: ['a,b'] }));
});

test('the chain binds the seal before, the number, the instant, the horizon and the root', () => {
  const head = { seq: 1, sealedAt: new Date('2026-11-21T03:04:05Z'), horizon: '7', root: leafOf(entry) };
  const chain = chainOf(chainStart, head);
  const others = [
    chainOf(chain, head),
    chainOf(chainStart, { ...head, seq: 2 }),
    chainOf(chainStart, { ...head, sealedAt: new Date('2026-11-21T03:04:05.001Z') }),
    chainOf(chainStart, { ...head, horizon: '8' }),
    chainOf(chainStart, { ...head, root: chain }),
  ];
  for (const other of others) assert.notDeepEqual(other, chain);
});
