import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openPhoneFront, type PhoneFront } from './phone-front.fixture.ts';

let front: PhoneFront;
let officer: Hired;
let cookie: string;
let residentId: string;
const caseId = uuidV7();

before(async () => {
  front = await openPhoneFront();
  const { city } = front;
  const institutionId = uuidV7();
  await city.owner.query(
    `insert into institutions (id, kind, name_zh, name_en, region_code, region_name, area, address, hours_zh, hours_en)
     values ($1, 'center', '宿州市心理援助中心', 'Suzhou Support Centre', '341302', '埇桥区', '34.13.02', '—', '', '')`,
    [institutionId],
  );
  officer = await hireStaff(city, {
    name: '王小明',
    roles: ['trainer', 'duty_officer'],
    regionCode: '341302',
    institutionId,
  });
  cookie = await front.enter('16000000001');
  residentId = (await front.send('/api/my/record', undefined, { cookie })).json<{ residentId: string }>()
    .residentId;
});
after(() => front.close());

interface Row {
  at: string;
  who: string;
  role: { zh: string };
  place: { zh: string } | null;
  action: { zh: string };
  purpose: { zh: string };
  isMe: boolean;
}
const list = async (cursor?: string, as = cookie) => {
  const answer = await front.send(`/api/my/accesses${cursor ? `?cursor=${cursor}` : ''}`, undefined, {
    cookie: as,
  });
  return answer.json<{ rows: Row[]; nextCursor: string | null }>();
};
const openRecord = () =>
  front.city.transact(officer.actor, 'crisis.read', (tx) => {
    tx.touch(caseId, residentId);
    return Promise.resolve();
  });

test('whoever opens the record is shown: the role that allowed it, workplace, purpose, a masked name', async () => {
  await openRecord();
  const { rows } = await list();
  const seen = rows.find(({ isMe, who }) => !isMe && who !== '');
  assert.deepEqual(
    [seen?.who, seen?.role.zh, seen?.place?.zh, seen?.action.zh, seen?.purpose.zh],
    ['王**', '危机值班员', '宿州市心理援助中心', '打开危机个案', '保障您的安全'],
  );
});

test('own acts are marked, enrolment is the system’s', async () => {
  await front.send('/api/my/consents', { purpose: 'follow_up', version: '2026-11', given: true }, { cookie });
  const { rows } = await list();
  assert.deepEqual([rows[0]?.isMe, rows[0]?.action.zh, rows[0]?.who], [true, '同意或撤回同意', '']);
  assert.deepEqual([rows.at(-1)?.role.zh, rows.at(-1)?.isMe], ['系统', false]);
});

test('nothing of another person is shown', async () => {
  const other = await front.enter('16000000002');
  const { rows } = await list(undefined, other);
  assert.ok(rows.every(({ who }) => who === ''));
  await assert.rejects(
    front.city.transact(officer.actor, 'crisis.read', (tx) =>
      tx.sql('select * from name_staff($1)', [[officer.accountId]]),
    ),
    { code: 'action.forbidden' },
    'names of staff are told only to the person concerned',
  );
});

test('pages meet without gap or overlap, however close in time', async () => {
  await front.city.owner.query(
    `insert into audit_entries (id, at, actor_id, actor_name, roles, action, purpose, subject_id)
     select gen_random_uuid(), '2026-01-01T00:00:00Z'::timestamptz + (n / 30) * interval '1 microsecond', $2, '', '{duty_officer}', 'crisis.read', 'crisis', $1
     from generate_series(1, 120) as n`,
    [residentId, officer.accountId],
  );
  const all: Row[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { rows: Row[]; nextCursor: string | null } = await list(cursor || undefined);
    assert.ok(page.rows.length <= 50);
    all.push(...page.rows);
    cursor = page.nextCursor;
  }
  const { rows } = await front.city.owner.query<{ n: number }>(
    'select count(*)::int as n from audit_entries where subject_id = $1',
    [residentId],
  );
  assert.equal(all.length, rows[0]?.n);
  assert.deepEqual(
    all.map(({ at }) => at),
    all
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
});
