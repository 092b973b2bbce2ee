import type { Role } from '@xinan/policy';
import type { LightMyRequestResponse } from 'fastify';
import { openTestServer } from '../../../apps/server/src/testing/test-server.ts';
import { createStaff } from './create-staff.ts';
import { newTotpSecret, totpCode, totpStepAt } from './totp.ts';

export interface Person {
  readonly id: string;
  readonly loginName: string;
  readonly password: string;
  readonly totpSecret: string;
}

export interface SendOptions {
  readonly cookie?: string;
  readonly https?: boolean;
  readonly method?: 'GET' | 'POST';
  readonly from?: string;
}

/** The cookie a browser would send back after this answer. */
export function cookieOf(answer: LightMyRequestResponse): string {
  const line = [answer.headers['set-cookie']].flat()[0] ?? '';
  return line.split(';')[0] ?? '';
}

/** The code of this moment, or of a later step. */
export const codeOf = (person: Pick<Person, 'totpSecret'>, later = 0) =>
  totpCode(person.totpSecret, totpStepAt(new Date()) + later);

export const goodPassword = 'tangerine-ladder-Ω-42';

/** A city whose front door is open, with a way to knock. */
export async function openFront(settings: Parameters<typeof openTestServer>[0] = {}) {
  const server = await openTestServer(settings);
  const { city, app } = server;
  let keys = 0;
  const send = (url: string, body?: object, options: SendOptions = {}) =>
    app.inject({
      method: options.method ?? (body ? 'POST' : 'GET'),
      url,
      remoteAddress: options.from ?? '127.0.0.1',
      headers: {
        host: 'xinan.test',
        'idempotency-key': `front-test-${++keys}`,
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...(options.https ? { 'x-forwarded-proto': 'https' } : {}),
      },
      ...(body ? { payload: body } : {}),
    });
  const hire = async (loginName: string, roles: readonly Role[], regionCode = '341300'): Promise<Person> => {
    const credential = { password: goodPassword, totpSecret: newTotpSecret() };
    const [id = ''] = await city.transact(city.systemActor, 'demo.load', (tx) =>
      createStaff(tx, [{ loginName, displayName: '王小明', roles, regionCode, credential }]),
    );
    return { id, loginName, ...credential };
  };
  const knock = (loginName: string, password: string) =>
    send('/api/sign-in/password', { loginName, password });
  const signIn = async (person: Person, { later = 0, ...options }: SendOptions & { later?: number } = {}) => {
    const { ticket } = (await knock(person.loginName, person.password)).json<{ ticket: string }>();
    return send('/api/sign-in/second-factor', { ticket, code: codeOf(person, later) }, options);
  };
  const cookieFor = async (person: Person) => cookieOf(await signIn(person));
  return { ...server, send, hire, knock, signIn, cookieFor };
}

export type Front = Awaited<ReturnType<typeof openFront>>;
