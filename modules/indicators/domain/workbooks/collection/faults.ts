import { faultMaker, type FaultWords } from '../fault.ts';

const again = {
  zh: '请重新下载本期的填报表，把数字填进去。',
  en: 'Download the workbook of this cycle again and fill in the figures there.',
};
const keepRows = {
  zh: '请恢复这一行，或重新下载填报表。',
  en: 'Restore the row, or download the workbook again.',
};
const figures = {
  zh: '只填阿拉伯数字，例如 1234。',
  en: 'Write figures only, such as 1234.',
};

/** The workbook is not the one that was handed out. */
const wrongBook = {
  other_period: {
    zh: '这是 {found} 的填报表，本次应填 {wanted}。',
    en: 'This is the workbook of {found}; this cycle is {wanted}.',
    hint: again,
  },
  other_edition: {
    zh: '这份填报表出自另一版指标集（{found}），本次使用 {wanted}。',
    en: 'This workbook belongs to another edition of the set ({found}); this cycle uses {wanted}.',
    hint: again,
  },
  other_department: {
    zh: '这是别的部门（{found}）的填报表，您所在部门为{wanted}。',
    en: 'This is the workbook of another department ({found}); yours is {wanted}.',
    hint: again,
  },
  other_unit: {
    zh: '这份填报表含有不归您填报的地区（{found}）。',
    en: 'This workbook holds an area that is not yours to fill in ({found}).',
    hint: again,
  },
} as const satisfies Record<string, FaultWords>;

/** A row is not one of the rows that were handed out. */
const wrongRow = {
  extra_row: {
    zh: '模板里没有这一行。',
    en: 'The template has no such row.',
    hint: {
      zh: '请删除这一行；需要说明的写在“说明”列。',
      en: 'Delete it; explanations go into the column “Note”.',
    },
  },
  broken_row: {
    zh: '这一行的任务号或校验码被改动，认不出是哪一项任务。',
    en: 'Task or stamp of this row was changed; it is not clear which task it answers.',
    hint: keepRows,
  },
  unknown_task: {
    zh: '这一项不在本次待填报的任务里，可能已经提交或撤回。',
    en: 'This is not among the tasks to be filled in now; it may have been submitted or withdrawn.',
    hint: { zh: '请删除这一行，或重新下载填报表。', en: 'Delete the row, or download the workbook again.' },
  },
  moved_row: {
    zh: '这里应为“{wanted}”，现为“{found}”：这一行的内容好像与别的行串了。',
    en: 'This should be “{wanted}”, not “{found}”: the row seems to be mixed up with another one.',
    hint: keepRows,
  },
  duplicate_row: {
    zh: '与第 {row} 行是同一项任务。',
    en: 'The same task as in row {row}.',
    hint: { zh: '请只保留一行。', en: 'Keep one of them only.' },
  },
  swapped_heads: {
    zh: '“分母”列排到了“分子”列前面，两列好像对调了。',
    en: 'The denominator stands before the numerator; the columns seem to be swapped.',
    hint: {
      zh: '请恢复模板的列次序，核对两列的数字。',
      en: 'Restore the order of the columns and look at the figures.',
    },
  },
  swapped_figures: {
    zh: '{count} 行里有 {above} 行分子大于分母，“分子”“分母”两列好像填反了。',
    en: 'In {above} of {count} rows the numerator is above the denominator; the columns seem to be swapped.',
    hint: {
      zh: '请核对“分子含义”“分母含义”，把两列的数字对调。',
      en: 'Look at what each of them counts and swap the figures.',
    },
  },
} as const satisfies Record<string, FaultWords>;

/** A figure cannot be taken as it stands. */
const wrongFigure = {
  percent: {
    zh: '这里填的是百分数。要填的是数目：{part}。',
    en: 'This is a percentage. A count is asked for: {part}.',
    hint: {
      zh: '请填实际数目，不带 %；百分比由系统计算。',
      en: 'Write the count without %; the platform computes the percentage.',
    },
  },
  date: {
    zh: '这里成了日期（{found}），Excel 可能改动了您填的数。',
    en: 'This became a date ({found}); Excel may have changed what you typed.',
    hint: {
      zh: '请把单元格格式改为“数值”，重新填写。',
      en: 'Set the format of the cell to “Number” and type it again.',
    },
  },
  scientific: {
    zh: '这里是科学记数法（{found}），末几位可能已经丢失。',
    en: 'This is in scientific notation ({found}); its last digits may be lost.',
    hint: { zh: '请写出完整的数字，例如 120000。', en: 'Write all digits, such as 120000.' },
  },
  placeholder: {
    zh: '“{found}”不是数字，看不出是零、没有数据还是不适用。',
    en: '“{found}” is no figure: none, unknown or not applicable?',
    hint: {
      zh: '数为零请填 0；没有数据请留空；不适用请在“不适用”列选“是”并写原因。',
      en: 'Write 0 for none; leave it empty if unknown; choose “Yes” under “Not applicable” and say why.',
    },
  },
  ten_thousands: {
    zh: '“{found}”带有“万”“亿”，要填完整的数目。',
    en: '“{found}” is in ten thousands or hundred millions; the whole figure is asked for.',
    hint: { zh: '例如 1.2 万请写 12000。', en: 'Write 12000 for 1.2 万.' },
  },
  numeral: {
    zh: '“{found}”是汉字数字。',
    en: '“{found}” is written in Chinese numerals.',
    hint: figures,
  },
  grouping: {
    zh: '“{found}”的分隔位置不对，读不准是多少。',
    en: 'The grouping of “{found}” is odd; it is not clear how much it is.',
    hint: { zh: '请去掉逗号和空格，例如 1234。', en: 'Leave out commas and spaces: 1234.' },
  },
  not_number: {
    zh: '“{found}”不是数字。要填：{part}。',
    en: '“{found}” is no figure. Asked for: {part}.',
    hint: figures,
  },
  negative: {
    zh: '数目不能是负数（{found}）。',
    en: 'A count cannot be negative ({found}).',
    hint: { zh: '请核对原始报表。', en: 'Please check your records.' },
  },
  not_whole: {
    zh: '“{part}”应为整数，现为 {found}。',
    en: '“{part}” is a whole number, not {found}.',
    hint: {
      zh: '请填实际数目；如果填的是比率或以万为单位的数，请换算。',
      en: 'Write the count; if this is a rate or in ten thousands, convert it.',
    },
  },
  too_big: {
    zh: '这个数太大（{found}），不像是真的。',
    en: 'This figure ({found}) is too large to be true.',
    hint: { zh: '请核对有没有多写几位。', en: 'Please check for digits too many.' },
  },
} as const satisfies Record<string, FaultWords>;

/** The cells of a row do not agree. */
const wrongAnswer = {
  half_filled: {
    zh: '另一半已填，这里还空着：{part}。',
    en: 'The other half is there, this one is empty: {part}.',
    hint: { zh: '分子、分母要么都填，要么都空着。', en: 'Fill in both or neither.' },
  },
  no_denominator: {
    zh: '这项指标没有分母，这里不填。',
    en: 'This indicator has no denominator; nothing goes here.',
    hint: {
      zh: '请清空这一格；数字填在“分子”列。',
      en: 'Clear the cell; the figure goes under “Numerator”.',
    },
  },
  zero_denominator: {
    zh: '分母为 0，算不出比率。',
    en: 'The denominator is 0; there is no ratio.',
    hint: {
      zh: '确实没有发生的，请清空分子、分母，在“不适用”列选“是”并写明原因。',
      en: 'If there was none, clear both figures, choose “Yes” under “Not applicable” and say why.',
    },
  },
  above_whole: {
    zh: '分子 {numerator} 大于分母 {denominator}，占比会超过 100%。',
    en: 'The numerator {numerator} is above the denominator {denominator}; the share would exceed 100%.',
    hint: {
      zh: '请核对有没有填反或统计口径不一致。',
      en: 'Please check whether they are swapped or counted differently.',
    },
  },
  yes_no: {
    zh: '“不适用”列只能选“是”或“否”，现为“{found}”。',
    en: 'Only “Yes” or “No” goes here, not “{found}”.',
    hint: { zh: '请从下拉列表中选择。', en: 'Pick it from the list.' },
  },
  reason_missing: {
    zh: '选了“不适用”，还没有写原因。',
    en: 'It is said not to apply, but not why.',
    hint: { zh: '请写明为什么不适用，核验时要看。', en: 'Say why; the verifier will look at it.' },
  },
  reason_alone: {
    zh: '写了不适用的原因，但没有选“不适用”。',
    en: 'There is a reason, but “Not applicable” is not chosen.',
    hint: {
      zh: '请在“不适用”列选“是”，或把这段话移到“说明”列。',
      en: 'Choose “Yes”, or move the words to “Note”.',
    },
  },
  both_answers: {
    zh: '既选了“不适用”，又填了数字。',
    en: 'It is said not to apply, but there is a figure.',
    hint: { zh: '请留一样：有数字就不选“不适用”。', en: 'Keep one of the two.' },
  },
  too_long: {
    zh: '文字太长（{length} 字），最多 {most} 字。',
    en: 'The text is too long ({length} signs); at most {most}.',
    hint: { zh: '请缩短，详细材料作为佐证上传。', en: 'Shorten it; upload details as evidence.' },
  },
} as const satisfies Record<string, FaultWords>;

export const collectionWords = { ...wrongBook, ...wrongRow, ...wrongFigure, ...wrongAnswer } as const;
export type FigureFault = keyof typeof wrongFigure;
export const collectionFault = faultMaker(collectionWords);

/** What was read in a way the officer should know. */
export const noteWords = {
  text_number: { zh: '“{found}”是文本格式，读作 {read}。', en: '“{found}” is text; read as {read}.' },
  full_width: {
    zh: '“{found}”是全角数字，读作 {read}。',
    en: '“{found}” is in full-width digits; read as {read}.',
  },
  grouped: {
    zh: '“{found}”有千位分隔，读作 {read}。',
    en: '“{found}” is grouped by thousands; read as {read}.',
  },
  not_filled: {
    zh: '“{name}”（{unit}）还没有填写，本次不提交。',
    en: '“{name}” ({unit}) is not filled in and will not be submitted.',
  },
  row_absent: {
    zh: '表里没有“{name}”（{unit}）这一行，按未填写处理。',
    en: 'The row of “{name}” ({unit}) is not there; it counts as not filled in.',
  },
  note_alone: {
    zh: '“{name}”（{unit}）只写了说明、没有数字，本次不提交。',
    en: '“{name}” ({unit}) has a note but no figure and will not be submitted.',
  },
  sheet_unread: { zh: '工作表“{name}”没有读取。', en: 'The sheet “{name}” was not read.' },
  period_open: {
    zh: '统计期 {period} 还没有结束，请确认填的是期末数。',
    en: 'The period {period} is not over yet; please make sure that the figures are final.',
  },
} as const;
export type NoteCode = keyof typeof noteWords;
