import { createPrivateKey, sign } from 'node:crypto';
import type { City } from '../city.ts';
import type { ActorTx } from '../database/transact.ts';
import { chainOf, chainStart, leafOf, merkleRoot, type SealedEntry } from './merkle.ts';
import type { WitnessedSeal } from './witness.ts';

const mostEntries = 20_000;

interface LastSeal {
  readonly seq: number;
  readonly horizon: string;
  readonly chain: Buffer;
}

/** An entry's columns as `leafOf` takes them. */
export const entryColumns = `id, xid::text as xid, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id, actor_name, roles, on_behalf_of, action, purpose, subject_id, object_ids, row_count, outcome, request_id`;

async function lastSeal(tx: ActorTx): Promise<LastSeal | undefined> {
  const [last] = await tx.sql<LastSeal>(
    'select seq, horizon::text, chain from audit_seals order by seq desc limit 1',
  );
  return last;
}

/** Entries below the transaction horizon that no seal holds yet, whole transactions at a time. */
async function unsealed(tx: ActorTx, after: string): Promise<{ entries: SealedEntry[]; horizon: string }> {
  const rows = await tx.sql<SealedEntry>(
    `select ${entryColumns} from audit_entries e
     where e.xid > $1::text::xid8 and e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid, e.id limit $2`,
    [after, mostEntries + 1],
  );
  if (rows.length <= mostEntries) return { entries: rows, horizon: rows.at(-1)?.xid ?? after };
  const cut = rows.at(-1)!.xid;
  const whole = rows.filter((row) => row.xid !== cut);
  const entries = whole.length > 0 ? whole : await entriesOfTransaction(tx, cut);
  return { entries, horizon: entries.at(-1)!.xid };
}

/** One transaction that alone is more than a seal usually holds: it is sealed by itself. */
function entriesOfTransaction(tx: ActorTx, xid: string): Promise<SealedEntry[]> {
  return tx.sql<SealedEntry>(
    `select ${entryColumns} from audit_entries e where e.xid = $1::text::xid8 order by e.id`,
    [xid],
  );
}

/** Seals that the witness has not written down yet. */
async function unwitnessed(tx: ActorTx, afterSeq: number): Promise<WitnessedSeal[]> {
  const rows = await tx.sql<{ seq: number; sealed_at: Date; chain: Buffer; signature: Buffer }>(
    'select seq, sealed_at, chain, signature from audit_seals where seq > $1 order by seq',
    [afterSeq],
  );
  return rows.map((row) => ({
    seq: row.seq,
    sealedAt: row.sealed_at.toISOString(),
    chain: row.chain.toString('hex'),
    signature: row.signature.toString('hex'),
  }));
}

async function sealOnce(tx: ActorTx, signingKey: string): Promise<boolean> {
  const [lock] = await tx.sql<{ mine: boolean }>('select pg_try_advisory_xact_lock(341301) as mine');
  if (!lock?.mine) return false;
  const last = await lastSeal(tx);
  const { entries, horizon } = await unsealed(tx, last?.horizon ?? '0');
  if (entries.length === 0) return false;
  const leaves = entries.map(leafOf);
  const root = merkleRoot(leaves);
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.chain ?? chainStart;
  const chain = chainOf(previous, { seq, sealedAt: tx.now, horizon, root });
  const signature = sign(null, chain, createPrivateKey(signingKey));
  await tx.sql(
    `insert into audit_seals (seq, sealed_at, horizon, entry_ids, leaves, root, previous, chain, signature)
     values ($1, $2, $3::text::xid8, $4, $5, $6, $7, $8, $9)`,
    [
      seq,
      tx.now,
      horizon,
      entries.map((entry) => entry.id),
      Buffer.concat(leaves),
      root,
      previous,
      chain,
      signature,
    ],
  );
  return entries.length >= mostEntries;
}

/**
 * Seals what waits: leaf hashes, Merkle root, chain value, signature. Returns true while more waits.
 * One server seals at a time; the others find nothing to do. After the commit the witness, where there is one,
 * writes down every seal it has not seen, its own and other servers'.
 */
export async function sealAudit(city: City): Promise<boolean> {
  const { witness } = city;
  const seen = witness ? await witness.lastSeq() : 0;
  const { more, seals } = await city.transact(city.systemActor, 'audit.seal', async (tx) => ({
    more: await sealOnce(tx, city.credentials.auditSigningKey),
    seals: witness ? await unwitnessed(tx, seen) : [],
  }));
  await witness?.write(seals);
  return more;
}
