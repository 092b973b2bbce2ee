import { type DisputeForm, headOf, takePen } from './form-context.ts';

/** 情况说明: papers that are not in the volume, with the reasons. */
export const statementForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say } = pen;
  return {
    ...headOf(record, context, { pen, title: t('statementTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('statementLead'), indent: true },
      {
        kind: 'table',
        columns: [
          { header: t('ordinal'), share: 1, align: 'center' },
          { header: t('paper'), share: 4 },
          { header: t('reason'), share: 8 },
        ],
        rows: record.papers
          .filter(({ state }) => state === 'explained')
          .map(({ name, reason }, index) => [String(index + 1), say(name), reason ?? '']),
      },
      { kind: 'signatures', places: [{ label: t('filerSign') }] },
    ],
  };
};
