import { defineMessages } from '@xinan/ui/i18n';

/** Words of the decisions on a released instrument. */
export const decideWords = defineMessages({
  zh: {
    approve: '批准{locale}文字',
    withdraw: '撤回{locale}文字的批准',
    retire: '停用',
    restore: '恢复使用',
    approveIntro: '批准后，居民马上可以看到这份量表的{locale}文字。批准前请逐项核对：',
    approveCompared: '指导语、每道题、每个选项都已与权利人发布的正式版本逐字核对，没有增减改动',
    approveRights: '译文的版权归属已经弄清，或已取得作者（译者）同意；依据写在下面的理由里',
    approveConditions: '许可条件（如非商业用途、须标注、不得改动）本市都能做到',
    approveMust: '核对完这一项才能批准',
    withdrawIntro: '撤回后，居民不再看到{locale}文字。已经开始作答的人仍可交卷，警示不会丢失。',
    retireIntro: '停用后，这份量表从居民的目录里消失。已经开始作答的人仍可交卷，以往结果照常可查。',
    restoreIntro: '恢复后，居民目录里重新出现这份量表（文字仍须可用）。',
    reason: '理由',
    reasonHint: '写明依据，例如核对所用的版本、同意函编号。理由会一直留在这份量表的记录里。',
    reasonMust: '请写明理由',
    cannot: '{locale}：{reason}',
    copy: '以此为蓝本新编',
    correct: '修订',
    addWording: '录入权利人授权的文字',
    more: '更多',
  },
  en: {
    approve: 'Approve the {locale} wording',
    withdraw: 'Withdraw the {locale} wording',
    retire: 'Retire',
    restore: 'Offer again',
    approveIntro: 'Residents will see the {locale} wording at once. Check each point before you approve:',
    approveCompared:
      'Instruction, every question and every answer were compared word for word with the official form; nothing was added, left out or changed',
    approveRights:
      'The rights in the translation are clear, or its author has agreed; the reason below says on what ground',
    approveConditions:
      'The city can keep every condition of the licence (not for profit, attribution, unchanged)',
    approveMust: 'This has to be checked before the approval',
    withdrawIntro:
      'Residents no longer see the {locale} wording. Whoever has begun may still send; no alert is lost.',
    retireIntro:
      'It leaves the residents’ catalogue. Whoever has begun may still send; former results stay readable.',
    restoreIntro: 'It is back in the residents’ catalogue, as far as its wording may be shown.',
    reason: 'Reason',
    reasonHint:
      'Say on what ground: the form compared with, the number of the letter. It stays in the record.',
    reasonMust: 'Please give the reason',
    cannot: '{locale}: {reason}',
    copy: 'Begin a copy',
    correct: 'Revise',
    addWording: 'Enter the licensed words',
    more: 'More',
  },
});
