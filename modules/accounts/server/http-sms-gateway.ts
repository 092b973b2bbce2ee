import { createHmac } from 'node:crypto';
import type { SmsGateway } from './sms-gateway.ts';

export interface HttpGatewayOptions {
  readonly url: string;
  /** Shared with the receiver; from a credential file, never from the environment. */
  readonly secret: string;
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
}

/** The signature over the time and the body, as the receiver recomputes it. */
export const signBody = (secret: string, at: string, body: string) =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');

/**
 * Posts `{"phone","text"}` to the city's own sender, which speaks to the carrier it has a contract with.
 * Headers: `x-xinan-time` (ISO 8601) and `x-xinan-signature: sha256=<hex HMAC of time.body>`. Any 2xx means taken.
 */
export function httpGateway(options: HttpGatewayOptions): SmsGateway {
  const post = options.fetch ?? fetch;
  const now = options.now ?? (() => new Date());
  return {
    async send(phone, text) {
      const at = now().toISOString();
      const body = JSON.stringify({ phone, text });
      const answer = await post(options.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-xinan-time': at,
          'x-xinan-signature': `sha256=${signBody(options.secret, at, body)}`,
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`sms gateway answered ${answer.status}`);
    },
  };
}
