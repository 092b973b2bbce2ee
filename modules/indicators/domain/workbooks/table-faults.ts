import { faultMaker, type FaultWords } from './fault.ts';

/** What may be wrong with any table of a workbook. */
export const tableWords = {
  unreadable: {
    zh: '这个文件打不开：不是 Excel 工作簿（.xlsx），或已损坏、已加密。',
    en: 'The file cannot be opened: it is no Excel workbook (.xlsx), or it is broken or encrypted.',
    hint: {
      zh: '请另存为“Excel 工作簿（.xlsx）”后重新上传。',
      en: 'Save it as “Excel workbook (.xlsx)” and upload it again.',
    },
  },
  too_large: {
    zh: '文件超过 {most} MB。',
    en: 'The file is larger than {most} MB.',
    hint: {
      zh: '请删除图片和无关的工作表；佐证材料另行上传。',
      en: 'Remove pictures and other sheets; upload evidence on its own.',
    },
  },
  no_sheet: {
    zh: '没有找到工作表“{name}”，或其中没有模板的列名。',
    en: 'There is no sheet “{name}” with the headings of the template.',
    hint: {
      zh: '请使用从本平台下载的工作簿，不要改动列名。',
      en: 'Use the workbook downloaded from the platform; leave the headings as they are.',
    },
  },
  sheet_twice: {
    zh: '有不止一张工作表带有“{name}”的列名，不知道该读哪一张。',
    en: 'More than one sheet has the headings of “{name}”; it is not clear which one counts.',
    hint: { zh: '请只保留一张。', en: 'Keep one of them only.' },
  },
  hidden_sheet: {
    zh: '这张工作表被隐藏了。',
    en: 'This sheet is hidden.',
    hint: { zh: '请取消隐藏，核对内容后再上传。', en: 'Show it and look at it before you upload it again.' },
  },
  too_many: {
    zh: '超过 {most} 行，放不进这张表。',
    en: 'More than {most} rows do not belong in this sheet.',
    hint: { zh: '请删除表格下方多余的行。', en: 'Delete the rows below the table.' },
  },
  column_missing: {
    zh: '缺少“{name}”这一列。',
    en: 'The column “{name}” is missing.',
    hint: { zh: '请恢复模板的列名和各列。', en: 'Restore the headings and columns of the template.' },
  },
  column_unknown: {
    zh: '模板里没有这一列，其中的内容不会被读取。',
    en: 'The template has no such column; what is in it would not be read.',
    hint: {
      zh: '请删除这一列；需要说明的写在备注列。',
      en: 'Delete the column; write explanations in the column for notes.',
    },
  },
  column_twice: {
    zh: '这一列出现了两次。',
    en: 'This column is there twice.',
    hint: { zh: '请删除其中一列。', en: 'Delete one of them.' },
  },
  column_hidden: {
    zh: '“{name}”这一列被隐藏了。',
    en: 'The column “{name}” is hidden.',
    hint: { zh: '请取消隐藏，核对内容后再上传。', en: 'Show it and look at it before you upload it again.' },
  },
  row_hidden: {
    zh: '这一行被隐藏或筛选掉了。',
    en: 'This row is hidden or filtered out.',
    hint: {
      zh: '请清除筛选、取消隐藏，核对后再上传。',
      en: 'Clear the filter or show the row, look at it, and upload again.',
    },
  },
  merged: {
    zh: '这些单元格被合并了，合并后只剩左上角的内容。',
    en: 'These cells are merged; only what was in the upper left one is left.',
    hint: { zh: '请取消合并，逐格填写。', en: 'Unmerge them and fill in each cell.' },
  },
  formula: {
    zh: '这里是公式（当前显示“{result}”）。公式的结果会随别的文件变化，不能作为填报依据。',
    en: 'This is a formula (it shows “{result}”). Its result may change with other files, so it cannot be taken.',
    hint: { zh: '请复制这一格，再“选择性粘贴 → 数值”。', en: 'Copy the cell and paste it as a value.' },
  },
  error_value: {
    zh: '这里是 Excel 的错误值。',
    en: 'This is an error value of Excel.',
    hint: { zh: '请改成实际的内容，没有则留空。', en: 'Write what belongs here, or leave it empty.' },
  },
} as const satisfies Record<string, FaultWords>;

export const tableFault = faultMaker(tableWords);
