import { formatDate } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { PrintedForm } from '@xinan/documents/printed-form';
import { defineMessages, translate } from '@xinan/ui/i18n';

/** Words that stand on the letter only. */
const letterWords = defineMessages({
  zh: {
    title: '聘　书',
    number: '编号：{number}',
    dear: '{name}（{profession}）：',
    appointed: '兹聘请您担任{city}社会心理服务体系心理顾问，聘期自{from}起至{until}止。',
    task: '请您在矛盾纠纷联合调解、信访心理疏导和重大事件心理支持中，受邀提供情绪疏导与专业意见。',
    rules:
      '顾问工作坚持自愿、保密、公益的原则：只在当事人同意时参与，不作诊断，不代替调解员和民警的职责；谈话内容不进入调解卷宗。',
    thanks: '感谢您的热心与专业。',
    issuer: '聘任单位（盖章）',
    holder: '受聘人（签名）',
  },
  en: {
    title: 'Letter of appointment',
    number: 'No. {number}',
    dear: '{name} ({profession}),',
    appointed:
      'You are hereby appointed psychological consultant of the public psychological service of {city}, from {from} until {until}.',
    task: 'When invited, you help in joint mediation of disputes, in the support of petitioners and after grave events, by calming and with professional advice.',
    rules:
      'The work is voluntary, confidential and free of charge. A consultant takes part only with the consent of the persons concerned, makes no diagnosis, and does not do the work of mediators or police; what is said never enters the mediation file.',
    thanks: 'Thank you for your care and your skill.',
    issuer: 'Appointing office (seal)',
    holder: 'Consultant (signature)',
  },
});

export interface LetterToPrint {
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly issuedOn: string;
  readonly name: string;
  readonly professionName: Bilingual;
  readonly cityName: Bilingual;
}

export interface LetterOptions {
  readonly locale: 'zh' | 'en';
  /** The office that appoints, above the title. */
  readonly issuer?: string;
}

/** 聘书 on one sheet. */
export function letterForm(letter: LetterToPrint, { locale, issuer }: LetterOptions): PrintedForm {
  const t = translate(letterWords, locale);
  const day = (date: string) => formatDate(date, locale);
  const paragraph = (text: string, indent = true) => ({ kind: 'paragraph', text, indent }) as const;
  return {
    locale,
    ...(issuer === undefined ? {} : { issuer }),
    title: t('title'),
    documentNumber: t('number', { number: letter.number }),
    blocks: [
      paragraph(t('dear', { name: letter.name, profession: letter.professionName[locale] }), false),
      paragraph(
        t('appointed', {
          city: letter.cityName[locale],
          from: day(letter.from),
          until: day(letter.until),
        }),
      ),
      paragraph(t('task')),
      paragraph(t('rules')),
      paragraph(t('thanks')),
      {
        kind: 'signatures',
        places: [{ label: t('holder') }, { label: t('issuer'), date: day(letter.issuedOn), seal: true }],
      },
    ],
  };
}
