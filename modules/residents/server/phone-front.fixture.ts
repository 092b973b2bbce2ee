import { openTestServer } from '../../../apps/server/src/testing/test-server.ts';

export interface Asked {
  readonly ticket: string;
  readonly code: string;
}

/** A city where residents sign in by phone; codes are read out of the demonstration's outbox. */
export async function openPhoneFront() {
  const server = await openTestServer();
  const { city, app } = server;
  await city.owner.query(`insert into city_settings (name, value) values ('demo', 'true')`);
  let keys = 0;
  const send = (url: string, body?: object, options: { cookie?: string; from?: string } = {}) =>
    app.inject({
      method: body ? 'POST' : 'GET',
      url,
      remoteAddress: options.from ?? '127.0.0.1',
      headers: {
        host: 'xinan.test',
        'idempotency-key': `phone-test-${++keys}`,
        ...(options.cookie ? { cookie: options.cookie } : {}),
      },
      ...(body ? { payload: body } : {}),
    });
  const ask = (phone: string) => send('/api/resident-sign-in/code', { phone, locale: 'zh' });
  const latestCode = async (): Promise<string> => {
    const { messages } = (await send('/api/demo/outbox')).json<{ messages: { text: string }[] }>();
    return /\d{6}/.exec(messages[0]?.text ?? '')?.[0] ?? '';
  };
  const askFor = async (phone: string): Promise<Asked> => {
    const { ticket } = (await ask(phone)).json<{ ticket: string }>();
    return { ticket, code: await latestCode() };
  };
  const verify = (asked: Asked) => send('/api/resident-sign-in/verify', asked);
  /** Forgets when codes were sent, as if an hour had passed. */
  const waitAnHour = () => city.owner.query(`update sign_in_attempts set at = at - interval '61 minutes'`);
  const enter = async (phone: string): Promise<string> => {
    await waitAnHour();
    const answer = await verify(await askFor(phone));
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  };
  return { ...server, send, ask, askFor, latestCode, verify, waitAnHour, enter };
}

export type PhoneFront = Awaited<ReturnType<typeof openPhoneFront>>;
