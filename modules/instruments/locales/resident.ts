import { defineMessages } from '@xinan/ui/i18n';

/** Sources and licences, and the questionnaire on paper. */
export const residentWords = defineMessages({
  zh: {
    licencesTitle: '问卷从哪里来',
    licencesLead:
      '这些问卷都是研究者公开发表过的，不是我们自己编的。下面写着每一份是谁的作品、我们凭什么可以用。',
    neutral: '问卷在这里用的是生活里的叫法，括号里是它本来的简称。',
    A: '可以自由使用的',
    AHint: '作者已把它公开，谁都可以使用和复制。',
    B: '可以免费使用、但有约定的',
    BHint: '作者保留权利，同意免费用于不营利的服务。我们不收费，也不改动原意。',
    C: '取得许可后使用的',
    CHint: '权利属于作者或出版者，本市取得许可后才使用。',
    count: '{n} 份',
    named: '{title}（{abbr}）',
    source: '出处',
    owner: '署名',
    colon: '：',
    terms: '许可原文',
    originalNotSeen: '（未见原件）',
    others: '另有 {n} 份，由专业人员使用，或者还在核对文字、等待许可，这里不列。',
    back: '看全部问卷',
    paperTitle: '打印纸质问卷',
    paperLead: '不想在手机上填，可以打印出来，用笔填。不用写姓名。填好以后，可以拿着它找专业的人聊聊。',
    print: '打印',
    toForm: '还是在线填',
    preview: '纸质问卷预览',
    noForm: '还没有选问卷',
  },
  en: {
    licencesTitle: 'Where the questionnaires come from',
    licencesLead:
      'All of these were published by researchers; we did not make them up. Here you see whose work each one is and why we may use it.',
    neutral: 'Here they go by everyday titles; their own short names stand in brackets.',
    A: 'Free to use',
    AHint: 'Their authors made them public: anybody may use and copy them.',
    B: 'Free to use under conditions',
    BHint:
      'Their authors keep their rights and allow free use in services that make no profit. We charge nothing and do not change their meaning.',
    C: 'Used with permission',
    CHint: 'The rights are the author’s or publisher’s; the city uses them by their permission.',
    count: '{n}',
    named: '{title} ({abbr})',
    source: 'Source',
    owner: 'Credit',
    colon: ': ',
    terms: 'Terms in the owner’s words',
    originalNotSeen: '(original not seen)',
    others:
      '{n} more are for professionals, or their wording or permission is still being settled; they are not listed.',
    back: 'All questionnaires',
    paperTitle: 'Print the questionnaire',
    paperLead:
      'If you would rather use a pen, print it and fill it in by hand. No name is needed. You can take it along when you talk to a professional.',
    print: 'Print',
    toForm: 'Fill it in here instead',
    preview: 'The questionnaire on paper',
    noForm: 'No questionnaire is chosen',
  },
});
