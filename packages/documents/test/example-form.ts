import type { PrintedForm } from '../src/printed-form.ts';

/** A mediation registration form with one of everything; people and places are invented. */
export const exampleForm: PrintedForm = {
  locale: 'zh',
  issuer: '某市某区东关街道人民调解委员会',
  title: '矛盾纠纷调解登记表',
  documentNumber: '编号：东调〔2026〕0031 号',
  blocks: [
    {
      kind: 'fields',
      pairsPerRow: 3,
      rows: [
        [
          { label: '当事人', value: '王某' },
          { label: '性别', value: '女' },
          { label: '出生日期', value: '1988-04-02' },
        ],
        [
          { label: '住址', value: '东关街道 <12> 号 & 院内', span: 2 },
          { label: '联系电话', value: '138****0000' },
        ],
        [
          {
            label: '纠纷类型',
            span: 3,
            value: [
              { text: '婚姻家庭', checked: true },
              { text: '邻里', checked: false },
              { text: '劳动争议', checked: false },
              { text: '其他 ________', checked: false },
            ],
          },
        ],
        [
          {
            label: '纠纷事实',
            span: 3,
            heightMm: 45,
            value: '双方因赡养老人产生争执。\n经走访，老人愿意随女儿居住。',
          },
        ],
        [{ label: '申请事项', span: 3, heightMm: 30, value: '' }],
      ],
    },
    { kind: 'heading', text: '一、调解经过' },
    {
      kind: 'paragraph',
      indent: true,
      text: '调解员先请双方分别说出各自的难处，再请心理咨询师陪同母女谈话，最后在村委会一起商量照料的安排，双方都愿意先试行三个月。',
    },
    {
      kind: 'table',
      caption: '二、三次谈话',
      columns: [
        { header: '日期', share: 2, align: 'center' },
        { header: '方法', share: 1, align: 'center' },
        { header: '记录', share: 5 },
        { header: '时长（分钟）', share: 2, align: 'right' },
      ],
      rows: [
        ['2026-03-02', '缓', '先听，不评理', '40'],
        ['2026-03-05', '换', '请双方说出对方的难处', '55'],
        ['2026-03-09', '理', '商量出三条办法', '65'],
      ],
    },
    {
      kind: 'checkboxes',
      label: '三、结果',
      items: [
        { text: '达成协议', checked: true },
        { text: '未达成协议', checked: false },
        { text: '转其他途径', checked: false },
      ],
    },
    {
      kind: 'signatures',
      places: [
        { label: '当事人（签名）' },
        { label: '当事人（签名）' },
        { label: '调解员（签名）', date: '2026 年 3 月 9 日' },
        { label: '调解委员会（盖章）', name: '', seal: true },
      ],
    },
    { kind: 'note', text: '注：本表一式三份，双方当事人各一份，调解委员会存档一份。' },
  ],
};
