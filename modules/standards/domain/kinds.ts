/** What kinds of documents are standards here. */
export const standardKinds = {
  set: { zh: '指标集', en: 'Indicator set' },
  method: { zh: '评价方法', en: 'Method' },
  procedure: { zh: '工作规程', en: 'Procedure' },
  form: { zh: '表单', en: 'Form' },
} as const;

export type StandardKind = keyof typeof standardKinds;
