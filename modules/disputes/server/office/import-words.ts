/** Words of the import template. */
export const importWords = {
  zh: {
    file: '历史纠纷导入模板.xlsx',
    sheet: '纠纷登记表',
    guide: '填写说明',
    choices: '可选值',
    headers: ['列名', '要求', '填写方法', '示例'],
    required: '必填',
    optional: '选填',
    pick: '从下拉列表中选择。',
    lines: [
      '一、在“纠纷登记表”中填写，每行一起已经结束的纠纷；还在办理的请直接登记。标 * 的必填。',
      '二、不要改列名；列的先后可以调整，不需要的选填列可以删除。不要使用公式、合并单元格和隐藏行。',
      '三、日期写成 2023-03-08；金额用数字，单位为元；证件号码一列保持文本格式。',
      '四、上传后先检查，列出全部问题；改好后再导入。有一处问题就一行也不导入。',
      '五、同一文件重复导入不会产生重复纠纷。一次最多 5000 行。',
      '六、文件里有个人信息，导入后请妥善删除。',
    ],
  },
  en: {
    file: 'old-disputes-template.xlsx',
    sheet: 'Disputes',
    guide: 'How to fill in',
    choices: 'Values',
    headers: ['Column', 'Asked', 'How to fill it in', 'Example'],
    required: 'required',
    optional: 'optional',
    pick: 'Pick it from the list.',
    lines: [
      '1. Fill in the sheet “Disputes”, one ended dispute per row; register open ones directly. Columns with * are required.',
      '2. Do not change the headers; their order may change and optional columns may go. No formulas, merged cells or hidden rows.',
      '3. Write dates like 2023-03-08 and amounts in figures, in yuan; keep the column of identity numbers as text.',
      '4. The file is checked first and every fault is listed; with a single fault no row is imported.',
      '5. Importing the same file again creates nothing twice. At most 5,000 rows at once.',
      '6. The file holds personal data: delete it safely after the import.',
    ],
  },
} as const;
