import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn';
import { statisticTables } from '../test/statistic-tables.ts';
import { findPersonalData, mostFindings } from './personal-data.ts';

const identity = makeIdentityNumber({ areaCode: '341399', birthDate: '1990-01-01', serial: 7 });
const old = `${identity.slice(0, 6)}${identity.slice(8, 17)}`;
const card = '6217003810001234569';
const told = (text: string) => findPersonalData(text).map(({ kind }) => kind);

for (const [title, text] of statisticTables)
  test(`statistic: ${title}: nothing is found`, () => assert.deepEqual(findPersonalData(text), []));

const held: readonly (readonly [text: string, kinds: readonly string[]])[] = [
  [`编号 ${identity}`, ['id_number']],
  [`张小明 ${identity}`, ['name_with_id']],
  [`1\t欧阳明月\t女\t${identity}\t某村`, ['name_with_id']],
  [`身份证号${identity}。`, ['id_number']],
  [`${identity.slice(0, 6)} ${identity.slice(6, 14)} ${identity.slice(14)}`, ['id_number']],
  [[...identity].join('\t'), ['id_number']],
  [`证件：${[...identity].join(' ')} 有效`, ['id_number']],
  [identity.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), ['id_number']],
  [`身份证号 ${old}`, ['id_number']],
  [`流水 ${old}`, []],
  ['联系电话：13812345678', ['mobile_phone']],
  ['13812345678', ['mobile_phone']],
  ['+86 138-1234-5678', ['mobile_phone']],
  ['手机 138 1234 5678', ['mobile_phone']],
  ['张三,13812345678;李四，15212345678', ['mobile_phone', 'mobile_phone']],
  ['13812345678/15212345678', ['mobile_phone', 'mobile_phone']],
  ['13812345678,15212345678、18612345678', ['mobile_phone', 'mobile_phone', 'mobile_phone']],
  ['电话13812340000', ['mobile_phone']],
  ['姓名\t金额（元）\t联系电话\n张三\t2000\t13812345678', ['mobile_phone']],
  ['张三\t2000元\t13812345678', ['mobile_phone']],
  ['1\t13812345678\t15234567890\t18612345678', ['mobile_phone', 'mobile_phone', 'mobile_phone']],
  [`工资卡 ${card}`, ['bank_card']],
  [`开户行 农行 卡号 ${card.replace(/(\d{4})/g, '$1 ').trim()}`, ['bank_card']],
  [`${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`, []],
  ['汴河花园3号楼2单元501室', ['home_address']],
  [`王五\t${identity}\t13812345678\t银河小区12栋1单元301`, ['name_with_id', 'mobile_phone', 'home_address']],
];
for (const [text, kinds] of held)
  test(`found in “${text.slice(0, 24)}”: ${kinds.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(told(text), kinds));

test('a finding says where and shows a mask, never the data', () => {
  const text = `名册\n\n张小明 ${identity} 13812345678 ${card}`;
  const findings = findPersonalData(text);
  assert.deepEqual(
    findings.map(({ place, masked }) => [place.line, masked]),
    [
      [3, `张** 3****************${identity.at(-1)}`],
      [3, '62*************4569'],
      [3, '138****5678'],
    ],
  );
  const said = JSON.stringify(findings);
  for (const secret of ['张小明', identity, identity.slice(0, 6), '13812345678', card])
    assert.ok(!said.includes(secret), secret);
});

test('the place of a part is told with the line', () => {
  const lines = [{ number: 12, text: `张三\t${identity}` }];
  assert.deepEqual(findPersonalData([{ place: { sheet: '隐藏' }, lines }])[0]?.place, {
    sheet: '隐藏',
    line: 12,
  });
});

test('a whole register tells the first two hundred', () => {
  assert.equal(findPersonalData(`张三 ${identity}\n`.repeat(5_000)).length, mostFindings);
});
