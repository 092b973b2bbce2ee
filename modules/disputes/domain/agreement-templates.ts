import type { AgreementTemplate } from './agreements.ts';

/** What of a case fills a template. */
export interface TemplateFields {
  readonly facts: string;
  readonly claims: readonly string[];
  readonly applicants: readonly string[];
  readonly respondents: readonly string[];
  readonly amountYuan: string | null;
  readonly place: string | null;
}

export interface FilledTemplate {
  readonly facts: string;
  readonly terms: string[];
  readonly performance: string;
}

const blank = '＿＿＿＿';

/** Terms by type of dispute, in the words an agreement uses: 甲方, 乙方. `{amount}` and `{place}` are filled; blanks are for the table. */
const templates: Readonly<
  Record<AgreementTemplate, { readonly terms: readonly string[]; readonly performance: string }>
> = {
  general: {
    terms: [
      `甲方{applicants}、乙方{respondents}自愿达成如下协议：${blank}。`,
      '双方就本次纠纷再无其他争议。',
    ],
    performance: `履行方式：${blank}。履行期限：${blank}年${blank}月${blank}日前。`,
  },
  divorce: {
    terms: [
      `双方就婚姻关系的意见：${blank}。（解除婚姻关系须依法到婚姻登记机关办理或由人民法院判决，本协议不具有解除婚姻关系的效力。）`,
      `子女的抚养、探望和抚养费：${blank}。`,
      `财产和债务的处理：${blank}。`,
      '双方承诺不以任何方式威胁、骚扰对方及其近亲属。',
    ],
    performance: `履行方式与期限：${blank}。`,
  },
  family: {
    terms: [
      `甲方{applicants}、乙方{respondents}自愿达成如下协议：${blank}。`,
      `赡养、扶养或家务安排：${blank}。`,
      '双方今后遇事先商量，不说伤人的话。',
    ],
    performance: `履行方式：${blank}。履行期限：${blank}年${blank}月${blank}日前。`,
  },
  neighbours: {
    terms: [
      `乙方{respondents}自${blank}年${blank}月${blank}日起，在{place}${blank}时至次日${blank}时不发出影响邻居休息的声响。`,
      `甲方{applicants}遇有问题先与乙方当面沟通，或联系村（社区）调解员。`,
      '双方相互谅解，今后和睦相处。',
    ],
    performance: '履行方式：自本协议生效之日起持续履行，由村（社区）调解员回访。',
  },
  wages: {
    terms: [
      `乙方{respondents}确认拖欠甲方{applicants}劳动报酬共计人民币{amount}元，各人数额见附表。`,
      `乙方于${blank}年${blank}月${blank}日前支付至每位劳动者本人账户。`,
      '款项付清后，双方就本次劳动报酬纠纷再无其他争议。',
    ],
    performance: `履行方式：银行转账至本人账户。履行期限：${blank}年${blank}月${blank}日前。`,
  },
  compensation: {
    terms: [
      `乙方{respondents}一次性赔（补）偿甲方{applicants}人民币{amount}元，含${blank}。`,
      `乙方于${blank}年${blank}月${blank}日前支付。`,
      '款项付清后，双方就本次纠纷再无其他争议。',
    ],
    performance: `履行方式：${blank}。履行期限：${blank}年${blank}月${blank}日前。`,
  },
  payment: {
    terms: [
      `乙方{respondents}向甲方{applicants}支付（退还）人民币{amount}元。`,
      `分${blank}期履行：${blank}。`,
      '任何一期逾期，甲方可就全部未付款项依法主张权利。',
    ],
    performance: `履行方式：${blank}。履行期限：${blank}年${blank}月${blank}日前。`,
  },
};

/** The template with what the case knows filled in; what it does not know stays a blank to be written. */
export function fillTemplate(template: AgreementTemplate, fields: TemplateFields): FilledTemplate {
  const known: Readonly<Record<string, string>> = {
    applicants: fields.applicants.join('、') || blank,
    respondents: fields.respondents.join('、') || blank,
    amount: fields.amountYuan ?? blank,
    place: fields.place ?? '',
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, word: string) => known[word] ?? whole);
  const { terms, performance } = templates[template];
  const claims = fields.claims.map((claim, index) => `${index + 1}. ${claim}`).join('\n');
  return {
    facts: claims ? `${fields.facts}\n请求事项：\n${claims}` : fields.facts,
    terms: terms.map(fill),
    performance: fill(performance),
  };
}
