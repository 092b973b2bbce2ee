import type { BookPart, CaseBook } from '../src/case-book.ts';
import type { PrintedForm } from '../src/printed-form.ts';
import { exampleForm } from './example-form.ts';
import { exampleJpeg, examplePng } from './example-pictures.ts';

/** Characters of names that small faces lack; all are in the list of characters for general use or in names. */
export const rareNames = ['王喆', '李堃', '赵犇', '孙䶮', '周𬭎', '吴𬱖', '郑𫖯', '买买提·艾力'];

const minutes: PrintedForm = {
  locale: 'zh',
  issuer: '某市某区东关街道人民调解委员会',
  title: '调解笔录',
  blocks: [
    { kind: 'heading', text: '一、谈话' },
    ...Array.from({ length: 24 }, (_, i) => ({
      kind: 'paragraph' as const,
      indent: true,
      text: `（${i + 1}）调解员问：“您说一说，当时是怎样的情形？”答：“那天是 2026 年 3 月 ${i + 1} 日，我从单位（某某纺织厂）回来，看见门口堆了东西，心里很不是滋味，就说了几句重话……后来邻居来劝，我们——也就是我和弟弟——才坐下来谈；联系电话 138****0000，邮箱 someone@example.org。”`,
    })),
    { kind: 'signatures', places: [{ label: '被调解人（签名）' }, { label: '记录人（签名）' }] },
  ],
};

const visits: PrintedForm = {
  locale: 'zh',
  orientation: 'landscape',
  title: '走访登记表',
  documentNumber: '编号：东调〔2026〕0031-2 号',
  blocks: [
    {
      kind: 'table',
      columns: [
        { header: '序号', share: 1, align: 'center' },
        { header: '日期', share: 2, align: 'center' },
        { header: '被走访人', share: 2 },
        { header: '走访情况', share: 8 },
        { header: '时长（分钟）', share: 2, align: 'right' },
      ],
      rows: Array.from({ length: 60 }, (_, i) => [
        String(i + 1),
        `2026-03-${String((i % 28) + 1).padStart(2, '0')}`,
        rareNames[i % rareNames.length] ?? '',
        `第 ${i + 1} 次走访：老人说，近来睡得好些了；女儿在旁（一同听着），答应每周回来两次。`.repeat(
          (i % 3) + 1,
        ),
        String(30 + i),
      ]),
    },
  ],
};

/** A row that is higher than a page. */
const longRecord: PrintedForm = {
  locale: 'zh',
  title: '心理疏导记录',
  blocks: [
    {
      kind: 'fields',
      pairsPerRow: 2,
      rows: [
        [
          { label: '来访人', value: '郑𫖯' },
          { label: '咨询师', value: '孙䶮' },
        ],
        [
          {
            label: '谈话内容',
            span: 2,
            heightMm: 60,
            value: Array.from(
              { length: 70 },
              (_, i) => `第${i + 1}段：先听，不评理；再请双方说出对方的难处，慢慢商量。`,
            ).join('\n'),
          },
        ],
      ],
    },
    {
      kind: 'fields',
      pairsPerRow: 1,
      rows: [[{ label: '后续安排', value: '两周后再谈一次。' }]],
    },
  ],
};

const extraParts = (count: number): BookPart[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `第 ${i + 1} 次回访记录`,
    date: '2026-05-08',
    form: { ...exampleForm, title: `第 ${i + 1} 次回访记录` },
  }));

/** A case file with one of everything; people and places are invented. `extra` adds as many more forms. */
export const exampleBook = (extra = 0): CaseBook => ({
  locale: 'zh',
  cover: {
    issuer: '某市某区东关街道人民调解委员会',
    title: '王喆与李堃赡养纠纷调解案',
    volumeNumber: '东调卷〔2026〕0031 号',
    rows: [
      { label: '调解员', value: '孙䶮、周𬭎' },
      { label: '调解日期', value: '2026 年 3 月 2 日至 2026 年 3 月 9 日' },
      { label: '立卷人', value: '赵犇' },
      { label: '立卷日期', value: '2026 年 3 月 20 日' },
      { label: '保管期限', value: '长期' },
      { label: '备注', value: '' },
    ],
  },
  parts: [
    { title: '矛盾纠纷调解登记表', date: '2026-03-02', form: exampleForm },
    { title: '调解笔录', date: '2026-03-05', form: minutes },
    { title: '走访登记表', date: '2026-03-28', form: visits },
    { title: '心理疏导记录', date: '2026-03-29', form: longRecord },
    ...extraParts(extra),
    {
      title: '现场照片',
      date: '2026-03-02',
      picture: { bytes: exampleJpeg(), mediaType: 'image/jpeg' },
      caption: '图 1　院门口堆放的杂物（2026 年 3 月 2 日摄，摄影：赵犇）',
    },
    {
      title: '户型示意图',
      picture: { bytes: examplePng(320, 240), mediaType: 'image/png' },
      caption: '图 2　老宅示意图',
    },
    { title: '谈话录音', date: '2026-03-05', missing: '录音文件，存电子附件。' },
    { title: '司法确认申请书', date: '2026-03-12', missing: '原件已送人民法院，待退回后补入。' },
  ],
  backCover: [
    { label: '情况说明', value: '本卷文件齐全，录音存电子附件。' },
    { label: '立卷人', value: '' },
    { label: '检查人', value: '' },
    { label: '立卷时间', value: '' },
  ],
});
