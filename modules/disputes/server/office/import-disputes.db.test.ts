import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn/identity';
import {
  base64Of,
  failsWith,
  type Office,
  type OldCase,
  oldCase,
  openOffice,
  upload,
  workbookOf,
} from './office.fixture.ts';

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.city.close());

const count = async (table: string): Promise<number> =>
  Number((await office.city.owner.query(`select count(*) from ${table}`)).rows[0].count);
const child = makeIdentityNumber({ areaCode: '341399', birthDate: '2012-05-01', serial: 11 });
const adult = makeIdentityNumber({ areaCode: '341399', birthDate: '1980-05-01', serial: 12 });
const wrongCheck = adult.slice(0, 17) + (adult.endsWith('1') ? '2' : '1');

test('every fault of every row is told at once, in the reader’s language', async () => {
  const rows: [string, OldCase, string][] = [
    ['涉及金额（元）', { amount: '三万元' }, '阿拉伯数字'],
    ['发现日期', { foundOn: '上个月初' }, '2023-03-08'],
    ['申请方证件号码', { applicantIdentity: wrongCheck }, '校验码'],
    [
      '被申请方姓名',
      { respondentName: '赵小河', applicantPhone: '16000000001', respondentPhone: '16000000001' },
      '两方',
    ],
    ['被申请方监护人姓名', { respondentIdentity: child }, '监护人'],
    ['所在乡镇（街道）', { region: '砀山县 砀城镇' }, '辖区'],
    ['发现日期', { happenedOn: '2023-03-10' }, '先后'],
    ['申请方证件号码', { applicantIdentity: '16000000001', applicantPhone: adult }, '填反'],
    ['诉求', { claims: { formula: 'A1&A2' } }, '公式'],
    ['纠纷类型', { type: '打官司' }, '可选值'],
    ['申请方姓名', { applicantName: undefined }, '必填'],
    ['协议生效日期', { effectiveOn: undefined }, '化解'],
    ['司法确认', { matter: '婚姻关系', type: '婚姻家庭', confirmation: '已确认' }, '身份关系'],
  ];
  const given = rows.map(([, wrong], index) => oldCase({ oldNumber: `甲${index}`, ...wrong }));
  const { faults, imported } = await upload(office, office.registrar, { rows: given });
  assert.equal(imported, 0);
  for (const [index, [column, , words]] of rows.entries()) {
    const fault = faults.find((each) => each.row === index + 2 && each.column === column);
    assert.ok(
      fault?.message.includes(words),
      `row ${index + 2}: ${column}: ${JSON.stringify(faults.filter(({ row }) => row === index + 2))}`,
    );
  }
  const english = await upload(office, office.registrar, { rows: given, locale: 'en' });
  assert.equal(english.faults.length, faults.length);
  assert.ok(english.faults.every(({ message }) => !/\p{Script=Han}/u.test(message)));
});

test('with one fault no row is imported', async () => {
  const rows = [oldCase(), oldCase({ oldNumber: '2', amount: '很多' })];
  await assert.rejects(
    upload(office, office.registrar, { rows, commit: true }),
    failsWith('import.rows_invalid'),
  );
  assert.equal(await count('disputes'), 0);
});

test('full width, written dates and grouped amounts are understood', async () => {
  const rows = [
    oldCase({
      foundOn: '２０２３年３月８日',
      acceptedOn: new Date('2023-03-09T00:00:00Z'),
      amount: '￥１２，８００．５０',
      applicantPhone: '１６０００００００３３',
    }),
  ];
  const { faults, preview } = await upload(office, office.registrar, { rows });
  assert.deepEqual(faults, []);
  assert.equal(preview[0]?.['发现日期'], '2023-03-08');
  assert.equal(preview[0]?.['受理日期'], '2023-03-09');
  assert.equal(preview[0]?.['涉及金额（元）'], '12800.50');
});

test('hidden rows, the same row twice, missing and unknown columns are told', async () => {
  const book = await workbookOf([oldCase(), oldCase(), oldCase({ oldNumber: '3' })]);
  const [sheet] = book.worksheets;
  sheet!.getRow(4).hidden = true;
  sheet!.getCell(1, 1).value = '备注';
  sheet!.getCell(1, 2).value = null;
  const { faults } = await upload(office, office.registrar, { rows: await base64Of(book) });
  const told = faults.map(({ row, column, message }) => `${row} ${column} ${message}`).join('\n');
  for (const words of ['4 整行 这一行被隐藏', '3 整行 与第 2 行相同', '1 备注 模板里没有', '1 发现日期 缺少'])
    assert.ok(told.includes(words), `${words}\n${told}`);
});

test('what is no workbook is refused as such', async () => {
  for (const bytes of [Buffer.from('姓名,电话'), Buffer.alloc(0), Buffer.from('PK\u0003\u0004rubbish')])
    await assert.rejects(
      upload(office, office.registrar, { rows: bytes.toString('base64') || '=' }),
      failsWith('import.unreadable'),
    );
});

test('the same file again imports nothing twice and says so; a mediator may not import', async () => {
  const rows = [
    oldCase({
      applicantIdentity: adult,
      place: '３号楼２单元',
      amount: 5000,
      preventedCrime: 2,
      psych: '是',
    }),
    oldCase({
      oldNumber: '乙2',
      outcome: '调解不成',
      agreementKind: undefined,
      effectiveOn: undefined,
      performance: undefined,
    }),
    oldCase({
      oldNumber: '乙3',
      outcome: '不予受理',
      acceptedOn: undefined,
      agreementKind: undefined,
      effectiveOn: undefined,
      performance: undefined,
      respondentIdentity: child,
      respondentGuardian: '孙父',
    }),
  ];
  await assert.rejects(
    upload(office, office.mediator, { rows, commit: true }),
    failsWith('action.forbidden'),
  );
  const first = await upload(office, office.registrar, { rows, commit: true });
  assert.deepEqual([first.rows, first.imported, first.already], [3, 3, 0]);
  const again = await upload(office, office.registrar, {
    rows: [...rows, oldCase({ oldNumber: '乙4' })],
    commit: true,
  });
  assert.deepEqual([again.rows, again.imported, again.already], [4, 1, 3]);
  assert.equal(await count('disputes'), 4);
  assert.equal(await count('dispute_parties'), 9);
  const { rows: stored } = await office.city.owner.query(
    'select case_no, state, outcome, confirmation from disputes order by case_no',
  );
  assert.deepEqual(stored[0], {
    case_no: 'TJ2023-000001',
    state: 'archived',
    outcome: 'resolved',
    confirmation: 'ineligible',
  });
  assert.ok(stored.every(({ state }: { state: string }) => state === 'archived'));
});

test('an imported case counts like any other: in its cohort, its agreement, its amount, what it prevented', async () => {
  const { rows } = await office.city.owner.query(
    `select metric, day::text as day, sum(quantity)::int as quantity from fact_counts group by metric, day order by metric, day`,
  );
  assert.deepEqual(rows, [
    { metric: 'dispute.acceptance', day: '2023-03-09', quantity: 3 },
    { metric: 'dispute.agreement', day: '2023-03-20', quantity: 2 },
    { metric: 'dispute.amount', day: '2023-03-20', quantity: 5000 },
    { metric: 'dispute.case', day: '2023-03-08', quantity: 4 },
    { metric: 'dispute.outcome', day: '2023-03-08', quantity: 4 },
    { metric: 'dispute.prevented', day: '2023-03-20', quantity: 3 },
    { metric: 'dispute.resolution', day: '2023-06-18', quantity: 2 },
  ]);
});
