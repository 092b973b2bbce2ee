import { fromLtree, isWithin, parentCode } from '@xinan/cn/regions';
import { type Bilingual, DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

export interface RegionNode {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: Bilingual;
}

/** A region within the reader's own area, and everything that the reader's area holds. */
export interface Subtree {
  readonly region: RegionNode;
  /** Codes from the reader's own area down to the region, both included. */
  readonly trail: readonly string[];
  /** Every region of the reader's area by code. */
  readonly nodes: ReadonlyMap<string, RegionNode>;
}

// By the tree and not by the length of the code: a functional zone's townships hang on the city itself.
function trailTo(code: string, top: string, nodes: ReadonlyMap<string, RegionNode>): string[] {
  const trail = [code];
  for (let at = code; at !== top; ) {
    const above = nodes.get(at)?.parentCode ?? parentCode(at);
    if (above === null) break;
    trail.unshift(above);
    at = above;
  }
  return trail;
}

/** The region a figure is asked for; the reader's own area unless said. Outside it: `record.not_found`. */
export async function readSubtree(tx: ActorTx, wanted: string | undefined): Promise<Subtree> {
  const top = fromLtree(tx.actor.area);
  const code = wanted ?? top;
  if (code.startsWith('00') || !isWithin(code, top)) throw new DomainError('record.not_found');
  const rows = await tx.sql<{ code: string; parent_code: string | null; name_zh: string; name_en: string }>(
    'select code, parent_code, name_zh, name_en from regions where area <@ $1::ltree and valid_to is null order by code',
    [tx.actor.area],
  );
  const nodes = new Map(
    rows.map((row) => [
      row.code,
      { code: row.code, parentCode: row.parent_code, name: { zh: row.name_zh, en: row.name_en } },
    ]),
  );
  const region = nodes.get(code);
  if (!region) throw new DomainError('record.not_found');
  return { region, trail: trailTo(code, top, nodes), nodes };
}

/** Which child of `parent` a place lies in; the parent's own code where no child holds it. */
export function childOf(nodes: ReadonlyMap<string, RegionNode>, parent: string, code: string): string {
  for (let at: string | null = code; at !== null && at !== parent; ) {
    const above: string | null = nodes.get(at)?.parentCode ?? parentCode(at);
    if (above === parent && nodes.has(at)) return at;
    at = above;
  }
  return parent;
}
