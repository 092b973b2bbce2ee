import { defineErrors } from '@xinan/contract-kit';

export const errors = defineErrors({
  'instrument.unknown': {
    status: 404,
    zh: '没有这份量表。',
    en: 'There is no such questionnaire.',
  },
  'instrument.faulty': {
    status: 422,
    zh: '这份量表还有 {count} 处需要改正。',
    en: 'This instrument still has {count} faults.',
  },
  'instrument.key_differs': {
    status: 409,
    zh: '这是已发表的量表，题目编号、计分和界限不能改动；要改动，请换一个编号作为本市量表。',
    en: 'This is a published instrument: its items, scoring and limits stay. To change them, give it an id of its own.',
  },
  'instrument.id_taken': {
    status: 409,
    zh: '这个编号已有量表或草稿，请换一个。',
    en: 'That id has an instrument or a draft already; please choose another.',
  },
  'instrument.own_draft': {
    status: 409,
    zh: '编写和审定须由两个人分别完成：您写过这一稿，请另一位同事审定。',
    en: 'Two persons write and release: you have written part of this draft, so a colleague decides.',
  },
  'instrument.step_not_open': {
    status: 409,
    zh: '这份量表现在不能进行此操作。',
    en: 'That cannot be done with this instrument now.',
  },
  'instrument.not_approvable': {
    status: 409,
    zh: '这种语言的文字不能由本市批准：{reason}',
    en: 'The city cannot approve the wording in this language: {reason}',
  },
  'instrument.not_printable': {
    status: 409,
    zh: '这种语言的文字不能打印：{reason}',
    en: 'The wording in this language cannot be printed: {reason}',
  },
  'instrument.not_fhir': {
    status: 422,
    zh: '这不是 FHIR R4 的 Questionnaire 文件。',
    en: 'This is not a FHIR R4 Questionnaire.',
  },
});
