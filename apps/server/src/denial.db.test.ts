import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeMetrics, makeProblems } from '@xinan/platform/http';
import { ask, bodyOf, type Answer, type Otherwise } from './denial/ask.ts';
import { contentHash, type House, openHouse, roles, wakeSessions } from './denial/house.ts';
import {
  absentParams,
  byCodeAlone,
  isOpen,
  openRoutes,
  reachesStranger,
  refusalOf,
  type SessionState,
  strangersParams,
} from './denial/oracle.ts';
import { hostileValues } from './denial/samples.ts';
import { readConfig } from './config.ts';
import { makeModules } from './modules.ts';

let house: House;

before(async () => {
  house = await openHouse();
});
after(() => house.close());

const modules = makeModules({ config: readConfig({}), metrics: makeMetrics(), version: 'test' });
const routes = modules.flatMap((module) => module.endpoints.map(({ route }) => route));
const { errors } = makeProblems(modules.map((module) => module.errors ?? {}));
const statusOf = (code: string) => errors[code]?.status;
type Route = (typeof routes)[number];

const states: readonly SessionState[] = ['live', 'idle', 'ended', 'disabled', 'stale'];
const somebody = (route: Route) => ({
  role: roles.find((role) => refusalOf(route, { role, state: 'live' }) === undefined) ?? 'anonymous',
  state: 'live' as const,
});
const hasIds = (route: Route) => /:\w*[iI]d\b/.test(route.path) && !route.path.includes(':instrumentId');

function assertRefused(answer: Answer, code: string, words: string): void {
  assert.deepEqual([answer.code, answer.status], [code, statusOf(code)], words);
}

/** Refuses whatever is asked without leaving a trace outside the audit log. */
async function leavesNothing(act: () => Promise<void>): Promise<void> {
  const standing = await contentHash(house);
  await act();
  assert.equal(await contentHash(house), standing);
}

test('the open routes of the oracle exist', () => {
  assert.deepEqual(
    [...openRoutes].filter((id) => !routes.some((route) => route.id === id)),
    [],
  );
});

for (const route of routes) {
  test(`${route.id}: without a session, in every role and state of it`, async () => {
    const people = [
      { role: 'anonymous', state: 'none' as const },
      ...roles.flatMap((role) =>
        byCodeAlone.has(role) ? [{ role, state: 'none' as const }] : states.map((state) => ({ role, state })),
      ),
    ];
    const refused = people.filter((who) => refusalOf(route, who) !== undefined);
    await leavesNothing(async () => {
      for (const who of refused)
        assertRefused(
          await ask(house, route, { asker: who }),
          refusalOf(route, who) ?? '',
          `${who.role} ${who.state}`,
        );
    });
    for (const who of people.filter((each) => refusalOf(route, each) === undefined)) {
      await wakeSessions(house);
      const answer = await ask(house, route, { asker: who });
      const barred = ['session.required', 'session.expired', 'session.stale', 'action.forbidden'].includes(
        answer.code ?? '',
      );
      assert.ok(!barred && answer.status < 500, `${who.role} ${who.state}: ${answer.status} ${answer.code}`);
    }
    await wakeSessions(house);
  });

  if (hasIds(route))
    test(`${route.id}: the record of somebody else is as absent as one that is not there`, () =>
      leavesNothing(async () => {
        for (const role of roles) {
          const asker = { role, state: byCodeAlone.has(role) ? ('none' as const) : ('live' as const) };
          if (refusalOf(route, asker) !== undefined) continue;
          const absent = await ask(house, route, {
            asker,
            otherwise: { params: absentParams() },
          });
          assertRefused(absent, 'record.not_found', `${role}, absent`);
          if (reachesStranger(route, role)) continue;
          const strange = await ask(house, route, {
            asker,
            otherwise: { params: strangersParams(route.path) },
          });
          assert.deepEqual(strange, absent, role);
        }
      }));

  const malformed = malformedOf(route);
  if (malformed.length > 0)
    test(`${route.id}: what is not well-formed is refused before anything is done`, () =>
      leavesNothing(async () => {
        for (const [words, otherwise, code] of malformed) {
          const answer = await ask(house, route, { asker: somebody(route), otherwise });
          assertRefused(answer, code, words);
          assert.ok(
            !JSON.stringify(answer.body).includes('unheard-of-value'),
            `${words}: repeats what was sent`,
          );
        }
      }));
}

for (const route of routes.filter(({ query, body }) => query || body))
  test(`${route.id}: well-formed and hostile is no unexpected fault`, async () => {
    const asker = somebody(route);
    const asked = [
      ...(route.query
        ? hostileValues(route.query).map((each) => ({
            ...each,
            otherwise: { query: { [each.name]: String(each.value) } },
          }))
        : []),
      ...(route.body
        ? hostileValues(route.body).map((each) => ({
            ...each,
            otherwise: { body: { ...(bodyOf(route) as object), [each.name]: each.value } },
          }))
        : []),
    ];
    for (const { name, value, otherwise } of asked) {
      await wakeSessions(house);
      const { status, code } = await ask(house, route, { asker, otherwise });
      assert.ok(status < 500, `${name} = ${JSON.stringify(value)}: ${status} ${code}`);
    }
  });

type Malformed = readonly [words: string, otherwise: Otherwise, code: string];

function malformedOf(route: Route): Malformed[] {
  const properties = (route.body as { properties?: Record<string, unknown> } | undefined)?.properties ?? {};
  const body = (more: Record<string, unknown>) => ({ payload: JSON.stringify(more) });
  const [first] = Object.keys(properties);
  const wrongType = { nested: { unheard: 'unheard-of-value' } };
  return [
    ['another method', { method: 'PATCH' }, 'request.unknown_method'],
    ...(route.params && hasIds(route)
      ? [
          '1',
          "' or 1=1 --",
          '../../etc/passwd',
          'null',
          '00000000-0000-7000-8999-00000000000G',
          'A'.repeat(150),
        ].map((id): Malformed => [`id ${id}`, { params: { id } }, 'request.invalid'])
      : []),
    ...(route.query
      ? [
          [
            'an unknown field in the query',
            { query: { unheard_of: 'unheard-of-value' } },
            'request.invalid',
          ] as const,
        ]
      : []),
    ...(route.body
      ? ([
          [
            'an unknown field',
            body({ ...(bodyOf(route) as object), unheard_of: 'unheard-of-value' }),
            'request.invalid',
          ],
          [
            'an inherited field',
            {
              payload: JSON.stringify(bodyOf(route)).replace(
                /\}$/,
                `${JSON.stringify(bodyOf(route)) === '{}' ? '' : ','}"__proto__":{"a":1}}`,
              ),
            },
            'request.malformed',
          ],
          ...(first
            ? [
                [
                  'a wrong type',
                  body({ ...(bodyOf(route) as object), [first]: wrongType }),
                  'request.invalid',
                ] as const,
              ]
            : []),
          ['a list for an object', { payload: '[]' }, 'request.invalid'],
          ['broken JSON', { payload: '{"a":' }, 'request.malformed'],
          ['nothing', { payload: '' }, 'request.malformed'],
          [
            'too much',
            { payload: JSON.stringify({ a: 'x'.repeat((route.bodyLimitBytes ?? 65_536) + 1) }) },
            'request.too_large',
          ],
          [
            'another kind of content',
            { headers: { 'content-type': 'application/xml' }, payload: '<a/>' },
            'request.unsupported_type',
          ],
        ] satisfies Malformed[])
      : []),
    ...(route.method === 'GET'
      ? []
      : ([
          ['from another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 'request.cross_site'],
          ['from a sister site', { headers: { 'sec-fetch-site': 'same-site' } }, 'request.cross_site'],
          ['from another origin', { headers: { origin: 'https://elsewhere.example' } }, 'request.cross_site'],
          ['from an opaque origin', { headers: { origin: 'null' } }, 'request.cross_site'],
          ...(route.idempotencyKey === undefined || route.idempotencyKey === 'required'
            ? [['without a key', { headers: { 'idempotency-key': '' } }, 'request.key_required'] as const]
            : []),
        ] satisfies Malformed[])),
  ];
}

test('a receipt code that nobody holds opens nothing', async () => {
  for (const route of routes.filter(({ id }) => !isOpen(id))) {
    const answer = await ask(house, route, {
      asker: { role: 'claimant', state: 'none' },
      otherwise: { headers: { 'x-claim-code': 'ZZZZZZZZZZZZZZZZZZZZZZZZZZ' } },
    });
    assert.ok(
      ['claim.unknown', 'session.required'].includes(answer.code ?? ''),
      `${route.id}: ${answer.code}`,
    );
  }
});

test('a guessed cookie is as good as none', async () => {
  for (const cookie of [
    'xinan_session=AAAA',
    'xinan_session=',
    `xinan_session=${'x'.repeat(4_000)}`,
    'xinan_session=%00',
    'xinan_session="; drop table sessions',
  ]) {
    const answer = await house.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } });
    assert.equal(answer.statusCode, 401, cookie);
  }
});

test('the stream of changes is for those who are signed in', async () => {
  const answer = await house.app.inject({ method: 'GET', url: '/api/events' });
  assert.deepEqual(
    [answer.statusCode, (answer.json as () => { code: string })().code],
    [401, 'session.required'],
  );
});

test('nothing of all this was an unexpected fault', () => {
  assert.deepEqual(house.logged, []);
});
