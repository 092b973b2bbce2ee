import { defineErrors } from '@xinan/contract-kit';

export const errors = defineErrors({
  'standard.code_taken': {
    status: 409,
    zh: '这个编号已经用过。',
    en: 'That code is in use already.',
  },
  'standard.draft_open': {
    status: 409,
    zh: '这项标准已有一份草案，请在那份草案上修改。',
    en: 'This standard has a draft already; please work on that one.',
  },
  'standard.step_not_open': {
    status: 409,
    zh: '这一版现在不能进行此操作。',
    en: 'That cannot be done with this version now.',
  },
  'standard.own_draft': {
    status: 409,
    zh: '起草和批准须由两个人分别完成：您写过这一版，请另一位同事批准。',
    en: 'Two persons write and approve: you have written part of this version, so a colleague approves it.',
  },
  'standard.text_missing': {
    status: 422,
    zh: '中文和英文正文都要写好，才能批准。',
    en: 'Both texts must be written before it is approved.',
  },
  'standard.starts_in_past': {
    status: 422,
    zh: '生效日期不能早于今天。',
    en: 'It cannot come into force before today.',
  },
  'standard.dates_reversed': {
    status: 422,
    zh: '最后一天不能早于生效日期。',
    en: 'The last day cannot come before the first.',
  },
  'standard.overlap': {
    status: 409,
    zh: '这段时间已有另一版现行。同一天只能有一版现行：请先废止后面那一版，或改生效日期。',
    en: 'Another version is in force in that time. Only one may be on any day: withdraw the later one first, or choose another day.',
  },
  'standard.clause_repeated': {
    status: 422,
    zh: '条款编号重复：{numbers}。',
    en: 'Clause numbers occur twice: {numbers}.',
  },
});
