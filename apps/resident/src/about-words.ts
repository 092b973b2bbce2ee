import { defineMessages } from '@xinan/ui/i18n';

export const aboutWords = defineMessages({
  zh: {
    title: '关于与隐私',
    whatTitle: '这是什么',
    what: '这里是本市的社会心理服务。您可以自己填一份问卷，看看最近过得怎么样；可以找身边能去的地方；难受的时候，可以马上打电话。都不收费。',
    whatNot: '它不是看病，也不下诊断。结果只是一面镜子，帮您想一想接下来怎么照顾自己。',
    keepTitle: '我们留什么，不留什么',
    keep1:
      '不登录：只留您的回答、结果和时间。没有姓名、电话、手机型号和位置；县区、乡镇街道、年龄、性别填了才有。',
    keep2: '回执码在您手里。我们只存它算出来的一串校验值，所以丢了谁也找不回来。',
    keep3: '登录：多一个手机号，加密保存，只用来登录。想不想把结果留在账号里，由您定。',
    keep4: '这台手机上：没答完的回答留 24 小时；没网时提交的那份，等连上网发出去。可以随时清除。',
    whoTitle: '谁会看到',
    who1: '平时没有人看您的回答。统计只有人数，人数太少时不显示。',
    who2: '如果您答到不想活或想伤害自己，值班员会收到“有人需要帮助”的提醒，里面没有您的身份。您愿意留下电话，才能打给您。',
    who3: '单位、学校、社区、公安看不到您的回答和结果。',
    who4: '登录后，谁看过您的记录、为了什么，您都能查到。',
    noTitle: '这里没有',
    no1: '没有广告，没有跟踪，没有第三方代码，不推送通知。',
    no2: '浏览器历史里不出现您选了什么。“快速离开”会马上换成一页日历。',
    sourcesTitle: '问卷的出处与许可',
    sourcesLead: '用的都是公开发表、允许使用的问卷，保留原作者的署名。',
    sourcesOpen: '看每一份的出处',
    clear: '清除本机记录',
    cleared: '本机记录已清除。',
    licence: '本站软件是开源的（Apache-2.0）。',
  },
  en: {
    title: 'About and privacy',
    whatTitle: 'What this is',
    what: 'This is the city’s social psychological service. You can fill in a questionnaire and see how you have been lately, find places you can go to, and call at once when things are hard. It costs nothing.',
    whatNot:
      'It is no medical examination and makes no diagnosis. A result is a mirror that helps you think about how to look after yourself.',
    keepTitle: 'What is kept and what is not',
    keep1:
      'Without an account: only your answers, the result and the time. No name, number, device or location; county, township, age and sex only if you give them.',
    keep2:
      'The receipt code is in your hands. We keep only a check value computed from it, so a lost code cannot be found by anyone.',
    keep3:
      'With an account: your mobile number as well, encrypted and only used to sign in. Whether results stay in the account is yours to decide.',
    keep4:
      'On this phone: unfinished answers for 24 hours; what was submitted offline until it is sent. You can clear it at any time.',
    whoTitle: 'Who sees it',
    who1: 'Ordinarily nobody looks at your answers. Statistics hold only counts, and small counts are not shown.',
    who2: 'If you answer that you had thoughts of not wanting to live or of hurting yourself, the officer on duty is told that somebody needs help, without who you are. Only if you leave a number can they call you.',
    who3: 'Employers, schools, neighbourhood committees and the police do not see your answers or results.',
    who4: 'Signed in, you can see who opened your record and what for.',
    noTitle: 'What is not here',
    no1: 'No advertising, no tracking, no third-party code, no notifications.',
    no2: 'Your browser’s history does not show what you chose. “Leave now” turns the page into a calendar at once.',
    sourcesTitle: 'Sources and licences of the questionnaires',
    sourcesLead: 'All are published and free to use under their conditions; their authors are named.',
    sourcesOpen: 'Source of each one',
    clear: 'Clear this device',
    cleared: 'This device is cleared.',
    licence: 'The software of this site is open source (Apache-2.0).',
  },
});
