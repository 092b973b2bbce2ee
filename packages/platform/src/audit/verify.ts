import { createPrivateKey, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Actor, ActorTx } from '../database/transact.ts';
import type { City } from '../city.ts';
import { chainOf, chainStart, leafOf, merkleRoot, type SealedEntry } from './merkle.ts';
import { entryColumns } from './seal.ts';
import type { WitnessedSeal } from './witness.ts';

/** What is wrong, in which seal, at which entry. */
export interface ChainFault {
  readonly kind: 'edited' | 'missing' | 'added' | 'broken_chain' | 'bad_signature' | 'witness_differs';
  readonly seal: number;
  readonly entryId: string | null;
}

export interface ChainReport {
  readonly seals: number;
  readonly entries: number;
  readonly unsealed: number;
  readonly lastRoot: string | null;
  readonly lastSealedAt: Date | null;
  readonly faults: readonly ChainFault[];
}

interface SealRow {
  readonly seq: number;
  readonly sealed_at: Date;
  readonly horizon: string;
  readonly entry_ids: readonly string[];
  readonly leaves: Buffer;
  readonly root: Buffer;
  readonly previous: Buffer;
  readonly chain: Buffer;
  readonly signature: Buffer;
}

const leafBytes = 32;
const sealsPerPage = 50;

/** Faults of the seal itself: its place in the chain, its signature, its root. */
function judgeSeal(
  seal: SealRow,
  before: { seq: number; chain: Buffer },
  publicKey: KeyObject,
): ChainFault[] {
  const faults: ChainFault[] = [];
  const leaves = seal.entry_ids.map((_, index) =>
    seal.leaves.subarray(index * leafBytes, (index + 1) * leafBytes),
  );
  const inOrder = seal.seq === before.seq + 1 && seal.previous.equals(before.chain);
  const head = { seq: seal.seq, sealedAt: seal.sealed_at, horizon: seal.horizon, root: seal.root };
  const whole =
    seal.leaves.length === seal.entry_ids.length * leafBytes && merkleRoot(leaves).equals(seal.root);
  const consistent = whole && seal.chain.equals(chainOf(seal.previous, head));
  if (!inOrder || !consistent) faults.push({ kind: 'broken_chain', seal: seal.seq, entryId: null });
  if (!verify(null, seal.chain, publicKey, seal.signature))
    faults.push({ kind: 'bad_signature', seal: seal.seq, entryId: null });
  return faults;
}

/** Faults of the entries under a seal: edited or gone. */
function judgeEntries(seal: SealRow, found: ReadonlyMap<string, SealedEntry>): ChainFault[] {
  return seal.entry_ids.flatMap((id, index): ChainFault[] => {
    const entry = found.get(id);
    if (!entry) return [{ kind: 'missing', seal: seal.seq, entryId: id }];
    const leaf = seal.leaves.subarray(index * leafBytes, (index + 1) * leafBytes);
    return leafOf(entry).equals(leaf) ? [] : [{ kind: 'edited', seal: seal.seq, entryId: id }];
  });
}

async function entriesUnder(tx: ActorTx, from: string, to: string): Promise<SealedEntry[]> {
  return tx.sql<SealedEntry>(
    `select ${entryColumns} from audit_entries e where e.xid > $1::text::xid8 and e.xid <= $2::text::xid8`,
    [from, to],
  );
}

/** Entries that stand where sealing has passed but no seal names them: slipped in afterwards. */
function judgeAdded(seal: SealRow, entries: readonly SealedEntry[]): ChainFault[] {
  const named = new Set(seal.entry_ids);
  return entries
    .filter((entry) => !named.has(entry.id))
    .map((entry) => ({ kind: 'added', seal: seal.seq, entryId: entry.id }));
}

/** Seals that stand otherwise than the witness wrote them down, are gone, or are not in its file though later ones are. */
function judgeWitnessed(
  chains: ReadonlyMap<number, string>,
  witnessed: readonly WitnessedSeal[],
): ChainFault[] {
  const lastSeen = witnessed.reduce((most, seal) => Math.max(most, seal.seq), 0);
  const seen = new Set(witnessed.map((seal) => seal.seq));
  const differing = witnessed.filter((seal) => chains.get(seal.seq) !== seal.chain).map((seal) => seal.seq);
  const unseen = [...chains.keys()].filter((seq) => seq <= lastSeen && !seen.has(seq));
  return [...new Set([...differing, ...unseen])]
    .sort((one, other) => one - other)
    .map((seal) => ({ kind: 'witness_differs', seal, entryId: null }));
}

async function walkSeals(tx: ActorTx, publicKey: KeyObject) {
  const faults: ChainFault[] = [];
  let before: { seq: number; chain: Buffer; horizon: string } = { seq: 0, chain: chainStart, horizon: '0' };
  const chains = new Map<number, string>();
  let entries = 0;
  let last: SealRow | undefined;
  for (;;) {
    const page = await tx.sql<SealRow>(
      `select seq, sealed_at, horizon::text, entry_ids, leaves, root, previous, chain, signature from audit_seals where seq > $1 order by seq limit $2`,
      [last?.seq ?? 0, sealsPerPage],
    );
    for (const seal of page) {
      const standing = await entriesUnder(tx, before.horizon, seal.horizon);
      const found = new Map(standing.map((entry) => [entry.id, entry]));
      faults.push(
        ...judgeSeal(seal, before, publicKey),
        ...judgeEntries(seal, found),
        ...judgeAdded(seal, standing),
      );
      chains.set(seal.seq, seal.chain.toString('hex'));
      entries += seal.entry_ids.length;
      before = seal;
      last = seal;
    }
    if (page.length < sealsPerPage) return { faults, entries, last, chains, horizon: before.horizon };
  }
}

/**
 * Walks the whole chain: every seal's place, root and signature, every sealed entry, what slipped in between,
 * and the witness's file, which alone shows that the newest seals were cut off.
 */
export async function verifyAudit(city: City, actor: Actor): Promise<ChainReport> {
  const publicKey = createPublicKey(createPrivateKey(city.credentials.auditSigningKey));
  // Read first: a seal written meanwhile is in the database before it is in the file.
  const witnessed = (await city.witness?.read()) ?? [];
  return city.transact(actor, 'audit.verify', async (tx) => {
    const { faults, entries, last, chains, horizon } = await walkSeals(tx, publicKey);
    const [rest] = await tx.sql<{ n: number }>(
      'select count(*)::int as n from audit_entries where xid > $1::text::xid8',
      [horizon],
    );
    return {
      seals: last?.seq ?? 0,
      entries,
      unsealed: rest?.n ?? 0,
      lastRoot: last ? last.root.toString('hex') : null,
      lastSealedAt: last?.sealed_at ?? null,
      faults: [...faults, ...judgeWitnessed(chains, witnessed)],
    };
  });
}
