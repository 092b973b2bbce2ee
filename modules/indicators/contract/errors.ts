import { defineErrors } from '@xinan/contract-kit';

export const errors = defineErrors({
  'index.step_not_open': {
    status: 409,
    zh: '当前为“{state}”，不能执行“{step}”。',
    en: 'It is “{state}”; “{step}” is not open now.',
  },
  'index.step_role': { status: 403, zh: '您的岗位不能执行“{step}”。', en: 'Your role cannot take “{step}”.' },
  'index.step_unmet': {
    status: 409,
    zh: '还不能执行“{step}”：需要{conditions}。',
    en: '“{step}” still needs: {conditions}.',
  },
  'index.set_invalid': {
    status: 422,
    zh: '指标集还有 {count} 处问题，已逐处列出；什么都没有改变。',
    en: 'The set has {count} faults, each listed; nothing was changed.',
  },
  'index.set_frozen': {
    status: 409,
    zh: '该版本已冻结，不能修改；请以它为底稿新建一个版本。',
    en: 'This version is frozen; draft a new version from it.',
  },
  'index.set_not_frozen': { status: 409, zh: '该版本还没有冻结。', en: 'This version is not frozen yet.' },
  'index.set_same_person': {
    status: 409,
    zh: '编制人不能批准自己的指标集，请由另一位审定人批准。',
    en: 'Who drafted a set cannot adopt it; another approver must.',
  },
  'index.set_version_taken': {
    status: 409,
    zh: '已有同名同版本的指标集，请换一个版本号。',
    en: 'There is a set of this name and version; choose another version.',
  },
  'index.no_set': { status: 409, zh: '还没有生效的指标集。', en: 'No indicator set is in force.' },
  'index.period_open': {
    status: 409,
    zh: '期间还没有结束，不能开启评价周期。',
    en: 'The period has not ended.',
  },
  'index.cycle_exists': {
    status: 409,
    zh: '该期间的评价周期已经开启。',
    en: 'The cycle of this period is open already.',
  },
  'index.cycle_unmet': {
    status: 409,
    zh: '还不能“{step}”：需要{conditions}。',
    en: '“{step}” still needs: {conditions}.',
  },
  'index.no_run': { status: 409, zh: '本周期还没有计分。', en: 'There is no run of this cycle yet.' },
  'index.evidence_refused': {
    status: 422,
    zh: '佐证材料没有保存：{reason}',
    en: 'The file was not kept: {reason}',
  },
  'index.evidence_personal_data': {
    status: 422,
    zh: '文件中有个人信息（{found}），请删除或脱敏后再上传；文件没有保存。',
    en: 'The file holds personal data ({found}); remove it and upload again. Nothing was kept.',
  },
  'index.workbook_refused': {
    status: 422,
    zh: '表格有 {count} 处问题，已逐处列出；没有保存任何内容。',
    en: 'The workbook has {count} faults, each listed; nothing was saved.',
  },
  'index.matrix_invalid': {
    status: 422,
    zh: '两两比较的数值不完整或不互为倒数。',
    en: 'The comparisons are not complete or not reciprocal.',
  },
  'index.questionnaire_closed': { status: 409, zh: '该问卷已经截止。', en: 'This questionnaire is closed.' },
  'index.seat_taken': {
    status: 409,
    zh: '这位人员已在该部门岗位上。',
    en: 'This person already has that seat.',
  },
});
