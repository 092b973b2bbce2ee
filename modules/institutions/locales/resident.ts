import { defineMessages } from '@xinan/ui/i18n';

/** Calling for help. */
export const helpWords = defineMessages({
  zh: {
    lineCall: '热线 {number}',
    now: '现在就需要帮助',
    helpTitle: '现在就有人可以帮您',
    helpLead: '点一下就能拨出去。您可以不说名字，想到哪儿说到哪儿。',
    helpDanger: '如果您或身边的人正有生命危险，请直接打 120 或 110。',
    helpStay: '等电话接通的时候，试着去一个有人的地方，或让一位信得过的人陪着您。',
    close: '关闭',
    call: '拨打',
  },
  en: {
    lineCall: 'Call {number}',
    now: 'I need help now',
    helpTitle: 'Someone can help you right now',
    helpLead: 'One tap makes the call. You need not give your name; say whatever comes to mind.',
    helpDanger: 'If you or someone near you is in danger of life, call 120 or 110 directly.',
    helpStay: 'While it rings, try to go where there are people, or ask someone you trust to stay with you.',
    close: 'Close',
    call: 'Call',
  },
});
