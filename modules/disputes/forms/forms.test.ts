import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml } from '@xinan/documents/html';
import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { DisputeRecord } from '../contract.ts';
import { disputeForms, followSlipForm, type FormContext, statementForm } from './index.ts';
import { failedRecord, freshRecord, resolvedRecord, wagesRecord, wordsOffPaper } from './sample-record.ts';
import { formWords } from './words.ts';

const locales = ['zh', 'en'] as const;
type Name = keyof typeof disputeForms;
const names = Object.keys(disputeForms) as Name[];
const issuer = '埇桥区大店镇人民调解委员会';
const write = (form: Name, record = resolvedRecord, more: Partial<FormContext> = {}) =>
  disputeForms[form](record, { locale: 'zh', issuer, ...more });
const html = (form: Name, record?: DisputeRecord, more?: Partial<FormContext>) =>
  formHtml(write(form, record, more));

const tablesOf = (form: PrintedForm) =>
  form.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const placesOf = (form: PrintedForm) =>
  form.blocks.flatMap((block) => (block.kind === 'signatures' ? block.places : []));
const tickedOf = (form: PrintedForm) => {
  const boxes = (block: FormBlock) => {
    if (block.kind === 'checkboxes') return block.items;
    return block.kind === 'fields'
      ? block.rows.flat().flatMap(({ value }) => (typeof value === 'string' ? [] : value))
      : [];
  };
  return form.blocks
    .flatMap(boxes)
    .filter(({ checked }) => checked)
    .map(({ text }) => text);
};

for (const name of names)
  test(`${name}: can be laid out in both languages, for an empty, a failed, a resolved and a large case`, () => {
    for (const locale of locales)
      for (const record of [freshRecord, failedRecord, resolvedRecord, wagesRecord]) {
        const page = html(name, record, { locale });
        assert.match(page, /print-form__title/);
        assert.doesNotMatch(page, /undefined|null|\[object|\{\w+\}/);
      }
  });

test('no form prints the rating of risk, what was noted about safety, advice within the team or remarks to steps', () => {
  for (const name of names)
    for (const word of wordsOffPaper) assert.ok(!html(name).includes(word), `${name}: ${word}`);
});

test('an application where a party applied, a registration where the committee found it', () => {
  assert.equal(write('application').title, '人民调解受理登记表');
  assert.equal(write('application', { ...freshRecord, origin: 'applied' }).title, '人民调解申请书');
  assert.match(html('application', freshRecord), /王喆：尚未表示；李堃：尚未表示/);
  assert.match(html('application'), /王喆：同意调解/);
});

test('what every party gets holds no telephone, no identity number and nothing of a separate talk', () => {
  for (const name of ['agreement', 'acceptance', 'rights_notice', 'routes_notice', 'oral_agreement'] as const)
    for (const withheld of ['16000000011', '16000000012', '341302****', '手头紧', '院墙根'])
      assert.ok(!html(name).includes(withheld), `${name}: ${withheld}`);
});

test('an address stays off the agreement where somebody may be in danger', () => {
  assert.match(html('agreement'), /柳树村 11 号/);
  const inDanger = [
    { ...resolvedRecord, riskColour: 'red' as const },
    {
      ...resolvedRecord,
      measures: resolvedRecord.measures.map((each) => ({ ...each, kind: 'separate_rooms' as const })),
    },
  ];
  for (const record of inDanger) {
    assert.doesNotMatch(html('agreement', record), /柳树村 1\d 号/);
    assert.match(html('agreement', record), /出于安全考虑，不予载明/);
    assert.match(html('application', record), /柳树村 11 号/);
  }
});

test('the agreement says who signed and how; unsigned it is a draft with places left open', () => {
  const signed = placesOf(write('agreement'));
  assert.deepEqual(
    signed.map(({ name }) => name),
    [
      '王喆（已在纸质文本上签名）',
      '李堃（已按指印）',
      '孙梅（已在纸质文本上签名）',
      '赵国庆（已在纸质文本上签名）',
      '',
    ],
  );
  const draft = write('agreement', {
    ...resolvedRecord,
    agreement: { ...resolvedRecord.agreement!, signatures: [], effectiveAt: null },
  });
  assert.equal(draft.subtitle, '（第 2 稿，未签署）');
  assert.ok(placesOf(draft).every(({ name, date }) => !name && !date));
});

test('judicial confirmation is spoken of only where it is open; marriage is signed on paper and never confirmed', () => {
  assert.match(html('agreement'), /三十日内共同向人民法院申请司法确认/);
  assert.match(html('confirmation_application'), /2026年4月8日 前由各方共同提出/);
  const divorce = {
    ...resolvedRecord,
    type: 'family' as const,
    familyMatter: 'divorce' as const,
    mayESign: false,
    confirmation: freshRecord.confirmation,
  };
  assert.doesNotMatch(html('agreement', divorce), /司法确认/);
  assert.match(html('agreement', divorce), /电子签名法》第三条/);
  assert.equal(write('confirmation_application', divorce).title, '不适用司法确认的说明');
  assert.match(html('confirmation_application', divorce), /涉及身份关系/);
  const late = {
    ...resolvedRecord,
    confirmation: { ...resolvedRecord.confirmation, state: 'lapsed' as const },
  };
  assert.match(html('confirmation_application', late), /已满三十日/);
  assert.doesNotMatch(html('agreement', late), /司法确认/);
  assert.match(html('confirmation_application', failedRecord), /尚未生效/);
});

test('twenty-three workers: a table of parties, one of sums that add up, one of signatures', () => {
  const form = write('agreement', wagesRecord);
  const [people, sums, signatures] = tablesOf(form);
  assert.equal(people?.rows.length, 23);
  assert.deepEqual(sums?.rows.at(-1), ['', '合计', '', '276000', '']);
  assert.equal(signatures?.rows.length, 24);
  assert.equal(signatures?.rows.filter(([, , , signed]) => signed?.endsWith('（电子签名）')).length, 20);
  assert.match(formHtml(form), /本协议一式 25 份/);
  assert.match(formHtml(form), /冯代表（委托代理人，代表申请方全部 23 人）/);
});

test('a separate talk prints only when it is asked for, and says whose it is', () => {
  const [, separate] = resolvedRecord.sessions;
  assert.doesNotMatch(html('minutes'), /手头紧/);
  const alone = html('minutes', resolvedRecord, { session: separate! });
  assert.match(alone, /单独谈话/);
  assert.match(alone, /手头紧/);
  assert.match(alone, /只供被申请方核对签名/);
  assert.doesNotMatch(alone, /王喆/);
});

test('minutes and investigations of nothing yet are blank', () => {
  for (const form of ['minutes', 'investigation'] as const) {
    const places = placesOf(write(form, freshRecord));
    assert.ok(places.length >= 2 && places.every(({ name }) => name === undefined));
  }
});

test('the routes that remain: arbitration, administration, court; arbitration first for labour', () => {
  const routes = html('routes_notice', failedRecord);
  assert.ok(
    ['申请仲裁', '行政机关', '人民法院', '第二十六条'].every((each) => routes.includes(each)),
    routes,
  );
  assert.doesNotMatch(routes, /劳动争议须先/);
  assert.match(html('routes_notice', wagesRecord), /劳动争议须先申请劳动争议仲裁/);
});

test('the rights of the parties and their duties are all there; who was told otherwise needs not sign again', () => {
  const [table] = tablesOf(write('rights_notice'));
  assert.deepEqual(
    table?.rows.map(([, name, , signed]) => [name, signed]),
    [
      ['王喆', ''],
      ['李堃', '2026年3月4日凭查询码告知'],
    ],
  );
  for (const right of [
    '选择人民调解员',
    '拒绝调解',
    '公开进行',
    '自愿决定',
    '如实陈述',
    '现场秩序',
    '对方当事人行使权利',
  ])
    assert.ok(html('rights_notice').includes(right), right);
});

test('a letter of authority ticks what was given; none is ticked without', () => {
  assert.match(tickedOf(write('authority', wagesRecord)).join(), /特别授权/);
  assert.deepEqual(tickedOf(write('authority', freshRecord)), []);
});

test('the three moves stand in their order, each with its notes', () => {
  const [table] = tablesOf(write('method_sheet'));
  assert.deepEqual(
    table?.rows.map(([step]) => step),
    ['缓 · 缓和情绪', '换 · 换位思考', '理 · 理清事理'],
  );
  assert.equal(tablesOf(write('method_sheet', freshRecord))[0]?.rows.length, 3);
});

test('the closing report names the result once and the counts with their wholes', () => {
  assert.deepEqual(tickedOf(write('closing_report')), ['化解', '书面协议']);
  assert.match(html('closing_report'), /共 2 项，已履行 2 项/);
  assert.match(html('closing_report'), /2026年3月9日　达成协议　孙梅/);
  assert.doesNotMatch(html('closing_report'), /回避的人/);
  assert.deepEqual(tickedOf(write('closing_report', failedRecord)), ['调解不成']);
});

test('a slip is for one person: own name, own code, nobody else and nothing of the dispute', () => {
  const slip = followSlipForm(
    resolvedRecord,
    { name: '王喆', code: '0123-4567-89AB-CDEF', qr: new Uint8Array([1]) },
    { locale: 'zh', issuer },
  );
  const page = formHtml(slip);
  assert.match(page, /0123-4567-89AB-CDEF/);
  assert.match(page, /<img src="data:image\/png;base64,AQ=="/);
  for (const withheld of ['李堃', '邻里', '建材', '红']) assert.ok(!page.includes(withheld), withheld);
});

test('the statement lists each explained gap with its reason', () => {
  const [table] = tablesOf(statementForm(resolvedRecord, { locale: 'zh' }));
  assert.deepEqual(table?.rows, [['1', '证据材料', '当事人没有提供照片以外的证据。']]);
});

test('every word of the forms exists in both languages', () => {
  assert.deepEqual(Object.keys(formWords.zh), Object.keys(formWords.en));
  for (const text of Object.values(formWords.en)) assert.doesNotMatch(text, /[\u4e00-\u9fff]/);
});

test('no form that a party reads labels a person', () => {
  for (const name of names) assert.doesNotMatch(html(name), /偏执|异常|不稳定|高危|精神/);
});
