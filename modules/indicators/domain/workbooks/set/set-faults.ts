import type { Text } from '@xinan/indicators';
import { faultMaker, type FaultWords } from '../fault.ts';

export const setWords = {
  number: {
    zh: '“{found}”不是数字。',
    en: '“{found}” is no number.',
    hint: {
      zh: '请写成小数，例如 0.12；不带单位和百分号。',
      en: 'Write a decimal such as 0.12, without unit or percent sign.',
    },
  },
  choice: {
    zh: '“{found}”不在可选值之内。',
    en: '“{found}” is not one of the values.',
    hint: { zh: '请从下拉列表中选择。', en: 'Pick it from the list.' },
  },
  steps: {
    zh: '分档读不懂。',
    en: 'The steps cannot be read.',
    hint: {
      zh: '请写成“100 → 100; 98 → 80”，从高到低。',
      en: 'Write “100 → 100; 98 → 80”, from high to low.',
    },
  },
  target: {
    zh: '目标值读不懂。',
    en: 'The target cannot be read.',
    hint: { zh: '请写一个数，或写成“6; 8.5”表示区间。', en: 'Write one number, or “6; 8.5” for a range.' },
  },
  filters: {
    zh: '筛选读不懂。',
    en: 'The filters cannot be read.',
    hint: {
      zh: '请写成“type = family, neighbours; level = 1, 2”。',
      en: 'Write “type = family, neighbours; level = 1, 2”.',
    },
  },
  no_parent: {
    zh: '“{found}”不在“主题与一级指标”表里。',
    en: '“{found}” is not on the sheet of themes and level-1 indicators.',
    hint: { zh: '请核对编码，或先在那张表里添加。', en: 'Check the code, or add it there first.' },
  },
  level: {
    zh: '“层级”只能是“主题”或“一级指标”，现为“{found}”。',
    en: 'The level is “Theme” or “Level 1”, not “{found}”.',
    hint: { zh: '请改正层级。', en: 'Correct the level.' },
  },
  dictionary: {
    zh: '没有名为“{found}”的字典。',
    en: 'There is no dictionary “{found}”.',
    hint: { zh: '可用的字典：{names}。', en: 'Dictionaries: {names}.' },
  },
  entry_twice: {
    zh: '字典里“{found}”出现了两次。',
    en: '“{found}” is in the dictionary twice.',
    hint: { zh: '请只保留一行。', en: 'Keep one row only.' },
  },
  field: {
    zh: '没有名为“{found}”的字段。',
    en: 'There is no field “{found}”.',
    hint: {
      zh: '请恢复模板的字段，不需要的行请删除。',
      en: 'Restore the fields of the template; delete other rows.',
    },
  },
  field_twice: {
    zh: '字段“{found}”出现了两次。',
    en: 'The field “{found}” is there twice.',
    hint: { zh: '请只保留一行。', en: 'Keep one row only.' },
  },
} as const satisfies Record<string, FaultWords>;
export const setFault = faultMaker(setWords);

/** What to do about a fault of the ten checks of a set. */
export const checkHints: Readonly<Record<number, Text>> = {
  1: {
    zh: '编码由上级编码加序号组成，不能重复，例如 A2-06。',
    en: 'A code is that of its parent with a number, such as A2-06, and is given once.',
  },
  2: {
    zh: '请调整这一组的权重，使合计为 1；总权重可以留空。',
    en: 'Adjust the weights of the group to sum to 1; the global weight may be left empty.',
  },
  3: { zh: '请按列名和说明填写这一项。', en: 'Fill this in as its heading says.' },
  4: {
    zh: '请核对方向与满分值、零分值（或分档、区间）。',
    en: 'Check the direction against the values for full and zero score.',
  },
  5: { zh: '请核对界值，或放宽合理范围。', en: 'Check the goalposts, or widen the plausible range.' },
  6: { zh: '请核对目标值与计分规则。', en: 'Check the target against the scoring.' },
  7: {
    zh: '公式只能使用“数据元”表里的名称、num、den 和本指标的 input.…；请核对拼写。',
    en: 'A formula uses names of the data elements, num, den and the input.… of its indicator; check the spelling.',
  },
  8: {
    zh: '请从下拉列表中选择，或先在“字典”表里添加。',
    en: 'Pick it from the list, or add it to the dictionaries first.',
  },
  9: {
    zh: '请从下拉列表中选择，或先在“字典”表里添加。',
    en: 'Pick it from the list, or add it to the dictionaries first.',
  },
  10: {
    zh: '请核对行数；这几项留空则由系统计算。沿用公开结构的应为 5 / 18 / 158。',
    en: 'Count the rows; left empty these are computed. The published structure is 5 / 18 / 158.',
  },
};
