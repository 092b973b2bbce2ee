import type { ActorTx } from '@xinan/platform';
import type { SmsGateway } from './sms-gateway.ts';

/** Where residents are found by phone and enrolled: given by the residents module, which stands above this one. */
export interface ResidentRegistry {
  /** The account behind a phone's blind index, under `session.begin` or `resident.enrol`. */
  accountOf(tx: ActorTx, phoneIndex: Buffer): Promise<string | undefined>;
  /** Enrols the resident of a proved phone number, once, under `resident.enrol`; returns the account. */
  enrol(tx: ActorTx, phone: string): Promise<string>;
}

export interface AccountsOptions {
  readonly version: string;
  /** Whether this server may show the demonstration; the city's data must say so too. */
  readonly demonstration: boolean;
  readonly residents: ResidentRegistry;
  readonly gateway: SmsGateway;
  /** `https://host[:port]` as people type it, where a proxy hides it; otherwise read from each request. */
  readonly publicOrigin?: string;
}
