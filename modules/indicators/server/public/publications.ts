import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type {
  getPublication as documentRoute,
  getPublicTrend as trendRoute,
  listPublications as route,
  PublicationRow,
} from '../../contract.ts';
import type { PublicationDocument } from '../../domain.ts';

const rows = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_publications')
    .select(['id', 'period', 'ordinal', 'state', 'published_at', 'correction_reason', 'sha256']);
type Found = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const tell = (row: Found): PublicationRow => ({
  id: row.id,
  period: row.period,
  ordinal: row.ordinal,
  state: row.state as PublicationRow['state'],
  publishedAt: row.published_at.toISOString(),
  correctionReason: row.correction_reason,
  sha256: row.sha256,
});

/** Every publication, newest first, corrected ones with their reason among them. */
export const listPublications = async (tx: ActorTx): Promise<OutputOf<typeof route>> =>
  (await tx.all(rows(tx).orderBy('published_at', 'desc').orderBy('ordinal', 'desc'))).map(tell);

/** A public document as it was frozen. */
export async function getPublication(
  tx: ActorTx,
  { query }: InputOf<typeof documentRoute>,
): Promise<OutputOf<typeof documentRoute>> {
  let wanted = rows(tx).select('document').orderBy('published_at', 'desc').limit(1);
  if (query.id) wanted = wanted.where('id', '=', query.id);
  else wanted = wanted.where('state', '=', 'current');
  if (query.period) wanted = wanted.where('period', '=', query.period);
  const row = await tx.one(wanted);
  return { ...tell(row), document: row.document as unknown as PublicationDocument };
}

/** Total and themes of the city over the current publications, oldest first. */
export async function getPublicTrend(tx: ActorTx): Promise<OutputOf<typeof trendRoute>> {
  const found = await tx.sql<{
    period: string;
    edition: string;
    scores: Record<string, number | null> | null;
  }>(
    `select period, edition, city_scores as scores from indicator_publications where state = 'current' order by period`,
  );
  return found.map(({ period, edition, scores }) => ({ period, edition, scores: scores ?? {} }));
}
