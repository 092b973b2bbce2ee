import type { City, Round } from '@xinan/platform';
import type { Logger } from 'pino';
import { sendWaitingMessages } from './send-waiting-messages.ts';
import type { SmsGateway } from './sms-gateway.ts';

/** Sends short messages, and sweeps what signing in leaves behind. Safe to walk from several servers. */
export const makeRounds =
  (gateway: SmsGateway) =>
  (city: City, log: Logger): Round[] => [
    {
      name: 'send-messages',
      everyMs: 1_000,
      walk: async () => {
        const { sent, failed } = await sendWaitingMessages(city, gateway);
        if (failed > 0) log.warn({ failed }, 'short messages were not taken by the gateway; trying again');
        return sent > 0;
      },
    },
    {
      name: 'sweep-sign-in',
      everyMs: 10 * 60_000,
      walk: async () => {
        await city.transact(city.systemActor, 'upkeep.sweep', (tx) => tx.sql('select sweep_sign_in()'));
      },
    },
  ];
