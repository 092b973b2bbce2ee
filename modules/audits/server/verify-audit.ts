import type { OutputOf } from '@xinan/contract-kit';
import { type ChainFault, sealAudit, verifyAudit as verifyChain } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { verifyAudit as route } from '../contract.ts';

const faultWords = {
  edited: { zh: '这条记录在封存之后被改动', en: 'This entry was edited after it was sealed' },
  missing: { zh: '这条记录在封存之后被删除', en: 'This entry was removed after it was sealed' },
  added: { zh: '这条记录是在封存之后插入的', en: 'This entry was slipped in after sealing' },
  broken_chain: { zh: '这次封存与前后不相连', en: 'This seal does not fit the chain' },
  bad_signature: { zh: '这次封存的签名不符', en: 'The signature of this seal is wrong' },
  witness_differs: {
    zh: '这次封存与库外见证不一致',
    en: 'This seal differs from the witness kept outside the database',
  },
} as const;

const worded = (fault: ChainFault) => ({ ...fault, words: faultWords[fault.kind] });

/** Seals what waits, then walks the whole chain. */
export async function verifyAudit(context: RequestContext): Promise<OutputOf<typeof route>> {
  const started = performance.now();
  while (await sealAudit(context.city)) continue;
  const report = await verifyChain(context.city, context.actor);
  return {
    intact: report.faults.length === 0,
    seals: report.seals,
    entries: report.entries,
    unsealed: report.unsealed,
    lastRoot: report.lastRoot,
    lastSealedAt: report.lastSealedAt?.toISOString() ?? null,
    faults: report.faults.map(worded),
    tookMs: Math.round(performance.now() - started),
  };
}
