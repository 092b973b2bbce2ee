import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { toLtree } from '@xinan/cn/regions';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { listDuties as route } from '../contract.ts';
import { makeListDuties } from './list-duties.ts';

const kinds = { 'crisis.assess': { zh: '完成危机评估', en: 'Assess a crisis case' } };
const listDuties = makeListDuties(kinds);
let city: TestCity;
let people: Record<
  'officer' | 'colleague' | 'supervisor' | 'farSupervisor' | 'psychiatrist' | 'teacher',
  Hired
>;

interface Given {
  readonly no: string;
  readonly role?: string;
  readonly owner?: Hired;
  readonly region?: string;
  readonly dueInMinutes?: number;
  readonly urgent?: boolean;
  readonly escalation?: number;
  readonly closed?: boolean;
  readonly onlyAssigned?: boolean;
  readonly kind?: string;
}

async function addDuty({
  no,
  role = 'duty_officer',
  owner,
  region = '341302',
  dueInMinutes = 60,
  urgent = false,
  escalation = 0,
  closed = false,
  onlyAssigned = false,
  kind = 'crisis.assess',
}: Given): Promise<string> {
  const recordId = uuidV7();
  await city.owner.query(
    `insert into duties (id, kind, module, record_id, record_no, region_code, area, role, owner_account_id, only_assigned, urgent, opened_at, due_at, escalation, closed_at)
     values ($1, $2, 'crises', $3, $4, $5, $6::ltree, $7, $8, $9, $10, now(), now() + make_interval(mins => $11), $12, case when $13 then now() end)`,
    [
      uuidV7(),
      kind,
      recordId,
      no,
      region,
      toLtree(region),
      role,
      owner?.accountId ?? null,
      onlyAssigned,
      urgent,
      dueInMinutes,
      escalation,
      closed,
    ],
  );
  return recordId;
}

before(async () => {
  city = await openTestCity(migrationSources);
  await loadRegions(city.ownerUrl, [
    { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } },
    { code: '341300', parentCode: '340000', level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
    { code: '341302', parentCode: '341300', level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
  ]);
  const hire = (
    name: string,
    role: Parameters<typeof hireStaff>[1]['roles'][number],
    regionCode = '341302',
  ) => hireStaff(city, { name, roles: [role], regionCode });
  people = {
    officer: await hire('周敏', 'duty_officer'),
    colleague: await hire('李强', 'duty_officer'),
    supervisor: await hire('陈立群', 'crisis_supervisor'),
    farSupervisor: await hire('何远', 'crisis_supervisor', '341321'),
    psychiatrist: await hire('孙医生', 'psychiatrist', '341321'),
    teacher: await hire('高老师', 'school_teacher'),
  };
  await addDuty({ no: 'A-LATER', dueInMinutes: 300 });
  await addDuty({ no: 'B-URGENT-LATER', dueInMinutes: 400, urgent: true });
  await addDuty({ no: 'C-OVERDUE', dueInMinutes: -5, escalation: 1 });
  await addDuty({ no: 'D-OVERDUE-LONG', dueInMinutes: -50, owner: people.officer, escalation: 2 });
  await addDuty({ no: 'E-MINE', dueInMinutes: 30, owner: people.officer });
  await addDuty({ no: 'F-COLLEAGUE', dueInMinutes: 20, owner: people.colleague });
  await addDuty({ no: 'G-FAR', region: '341321' });
  await addDuty({ no: 'H-CLOSED', closed: true });
  await addDuty({
    no: 'I-COUNTERSIGN',
    role: 'crisis_supervisor',
    dueInMinutes: 10,
    kind: 'crisis.countersign',
  });
  const referred = await addDuty({ no: 'J-RECEIPT', role: 'psychiatrist', onlyAssigned: true });
  await addDuty({ no: 'K-OTHER-RECEIPT', role: 'psychiatrist', onlyAssigned: true, region: '341321' });
  await city.owner.query(
    "insert into assignments (record_id, account_id, part, area) values ($1, $2, 'psychiatrist', '34.13.02')",
    [referred, people.psychiatrist.accountId],
  );
});
after(() => city.close());

type Query = Parameters<typeof listDuties>[1]['query'];
const list = (who: Hired, query: Query = {}) =>
  city.transact(who.actor, route.action, (tx) => listDuties(tx, { query }));
const numbersFor = async (who: Hired, query: Query = {}) =>
  (await list(who, query)).rows.map(({ recordNo }) => recordNo);

test('overdue first by due time, then urgent, then the rest; only one’s own and one’s role’s in the area', async () => {
  assert.deepEqual(await numbersFor(people.officer), [
    'D-OVERDUE-LONG',
    'C-OVERDUE',
    'B-URGENT-LATER',
    'E-MINE',
    'A-LATER',
  ]);
  assert.deepEqual(await numbersFor(people.colleague), [
    'C-OVERDUE',
    'B-URGENT-LATER',
    'F-COLLEAGUE',
    'A-LATER',
  ]);
  assert.deepEqual(await numbersFor(people.teacher), []);
});

test('supervisors see their own kind and what climbed to them, in their area', async () => {
  assert.deepEqual(await numbersFor(people.supervisor), ['D-OVERDUE-LONG', 'C-OVERDUE', 'I-COUNTERSIGN']);
  assert.deepEqual(await numbersFor(people.farSupervisor), []);
});

test('a receipt is awaited from those assigned, wherever they work, and from nobody else of the role', async () => {
  assert.deepEqual(await numbersFor(people.psychiatrist), ['J-RECEIPT']);
});

test('counts are of the whole list, whatever the page shows', async () => {
  const { rows, counts, nextCursor } = await list(people.officer, { limit: 2 });
  assert.deepEqual([rows.length, counts, typeof nextCursor], [2, { open: 5, overdue: 2 }, 'string']);
  assert.deepEqual((await list(people.supervisor)).counts, { open: 3, overdue: 2 });
});

test('filters', async () => {
  assert.deepEqual(await numbersFor(people.officer, { overdue: true }), ['D-OVERDUE-LONG', 'C-OVERDUE']);
  assert.deepEqual(await numbersFor(people.officer, { search: 'later' }), ['B-URGENT-LATER', 'A-LATER']);
  for (const search of ['%', '砀山', 'A\0'])
    assert.deepEqual(await numbersFor(people.officer, { search }), []);
  assert.deepEqual(
    await numbersFor(people.officer, { search: '埇桥', overdue: true }),
    ['D-OVERDUE-LONG', 'C-OVERDUE'],
    'a place and all in it',
  );
  assert.deepEqual(await numbersFor(people.supervisor, { kind: 'crisis.countersign' }), ['I-COUNTERSIGN']);
});

test('a duty in words: title of its kind, place, whose it is', async () => {
  const { rows } = await list(people.officer);
  const mine = rows.find(({ recordNo }) => recordNo === 'D-OVERDUE-LONG')!;
  assert.deepEqual(
    {
      title: mine.title,
      regionName: mine.regionName,
      mine: mine.mine,
      overdue: mine.overdue,
      escalation: mine.escalation,
      module: mine.module,
    },
    {
      title: kinds['crisis.assess'],
      regionName: '埇桥区',
      mine: true,
      overdue: true,
      escalation: 2,
      module: 'crises',
    },
  );
  assert.equal(rows.find(({ recordNo }) => recordNo === 'C-OVERDUE')!.mine, false);
  const [unknown] = (await list(people.supervisor, { kind: 'crisis.countersign' })).rows;
  assert.deepEqual(
    unknown?.title,
    { zh: 'crisis.countersign', en: 'crisis.countersign' },
    'a kind nobody named keeps its word',
  );
});

test('pages hold every duty once and keep the order, even when one falls due in between', async () => {
  for (const limit of [1, 2, 3]) {
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(people.officer, { limit, ...(cursor ? { cursor } : {}) });
      paged.push(...page.rows.map(({ recordNo }) => recordNo));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    assert.deepEqual(paged, ['D-OVERDUE-LONG', 'C-OVERDUE', 'B-URGENT-LATER', 'E-MINE', 'A-LATER']);
  }
});

test('a cursor that this list did not give is refused', async () => {
  await assert.rejects(
    list(people.officer, { cursor: 'x' }),
    (fault) => (fault as { code?: string }).code === 'request.invalid',
  );
});
