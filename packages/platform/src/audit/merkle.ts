import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const leafMark = Buffer.from([0]);
const nodeMark = Buffer.from([1]);

/** An entry as it is hashed: every column, in a fixed order. */
export interface SealedEntry {
  readonly id: string;
  /** The number of its transaction, which places it under a seal. */
  readonly xid: string;
  /** Microseconds kept: ISO 8601 in UTC, as `entryColumns` reads it. */
  readonly at: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly roles: readonly string[];
  readonly on_behalf_of: string | null;
  readonly action: string;
  readonly purpose: string;
  readonly subject_id: string | null;
  readonly object_ids: readonly string[];
  readonly row_count: number;
  readonly outcome: string;
  readonly request_id: string | null;
}

/** The leaf hash of an entry (RFC 6962 domain separation). */
export function leafOf(entry: SealedEntry): Buffer {
  const told = [
    entry.id,
    entry.xid,
    entry.at,
    entry.actor_id,
    entry.actor_name,
    entry.roles,
    entry.on_behalf_of,
    entry.action,
    entry.purpose,
    entry.subject_id,
    entry.object_ids,
    entry.row_count,
    entry.outcome,
    entry.request_id,
  ];
  return sha256(leafMark, JSON.stringify(told));
}

/** The Merkle tree hash of the leaves, as RFC 6962 section 2.1 splits them. An empty list hashes to SHA-256 of nothing. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256('');
  let level = [...leaves];
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index]!;
      const right = level[index + 1];
      next.push(right ? sha256(nodeMark, left, right) : left);
    }
    level = next;
  }
  return level[0]!;
}

/** What a seal binds besides what stands before it. */
export interface SealHead {
  readonly seq: number;
  readonly sealedAt: Date;
  /** The last transaction number under the seal. */
  readonly horizon: string;
  readonly root: Buffer;
}

/** The chain value after a seal: binds it, its instant and its horizon to all before it. */
export const chainOf = (previous: Buffer, { seq, sealedAt, horizon, root }: SealHead): Buffer =>
  sha256(previous, `${seq}|${sealedAt.toISOString()}|${horizon}|`, root);

/** What stands before the first seal. */
export const chainStart = sha256('xinan audit chain');
