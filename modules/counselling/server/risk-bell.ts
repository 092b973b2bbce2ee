import type { ActorTx } from '@xinan/platform';

/** Danger noticed in a talk: what the crisis desk must know, and nothing of the talk beyond the counsellor's own words. */
export interface RiskCall {
  readonly crisisId: string;
  readonly regionCode: string;
  readonly urgency: 'immediate' | 'within_24h';
  readonly observedFact: string;
  readonly phone: string;
  readonly calledName: string;
}

/** Raises a crisis case. This module does not know who keeps them: the server connects the two. */
export interface RiskBell {
  /** In a transaction under `crisis.raise`. The same call twice raises one case. Answers its number. */
  ring(tx: ActorTx, call: RiskCall): Promise<string>;
}
