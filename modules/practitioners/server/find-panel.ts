import type { ActorTx } from '@xinan/platform';
import { type PanelName, panels, rankCandidates } from '../domain.ts';
import type { PanelCandidate } from './panel-candidate.ts';
import { readCards } from './read-cards.ts';

export interface PanelWanted {
  readonly profession: PanelName;
  /** A word of the list of specialities; one that nobody has changes nothing. */
  readonly speciality?: string;
  /** Where the case lies: the nearest come first. */
  readonly regionCode: string;
  /** Parties, those who recused themselves, those already on the case. */
  readonly excludeAccountIds?: readonly string[];
  /** The day the case needs somebody, Asia/Shanghai. */
  readonly day: string;
  readonly limit?: number;
}

const defaultLimit = 20;

/** Whom to ask for a case, in the order in which to ask, each with the reasons. City-wide; who is away or full comes last. */
export async function findPanel(tx: ActorTx, wanted: PanelWanted): Promise<PanelCandidate[]> {
  const panel = panels[wanted.profession];
  const excluded = new Set(wanted.excludeAccountIds ?? []);
  const cards = await readCards(tx, { ...panel, day: wanted.day });
  return rankCandidates(
    cards.filter(({ accountId }) => accountId === null || !excluded.has(accountId)),
    {
      regionCode: wanted.regionCode,
      day: wanted.day,
      consultantsFirst: panel.consultants,
      ...(wanted.speciality === undefined ? {} : { speciality: wanted.speciality }),
    },
  ).slice(0, wanted.limit ?? defaultLimit);
}
