import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import { rankCandidates } from '../domain.ts';
import type { PanelCandidate } from './panel-candidate.ts';
import { readCards } from './read-cards.ts';

/** Colleagues by id, as of today, wherever they work; also those who have left, as a record keeps their name. */
export async function findPractitioners(
  tx: ActorTx,
  ids: readonly string[],
): Promise<Map<string, PanelCandidate>> {
  if (ids.length === 0) return new Map();
  const day = localDateOf(tx.now);
  const cards = await readCards(tx, { ids: [...new Set(ids)], day });
  return new Map(
    cards.flatMap((card) =>
      rankCandidates([card], { regionCode: card.regionCode, day }).map((told) => [card.practitionerId, told]),
    ),
  );
}
