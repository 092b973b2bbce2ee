import type { FormBlock } from '@xinan/documents/printed-form';
import type { DisputeRecord } from '../contract.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';

const manners = { visit: 'visit', phone: 'byPhone', unreached: 'unreached' } as const;
type Revisit = DisputeRecord['revisits'][number];

/** 回访记录: each revisit with what was found; one not done yet leaves room to write. */
export const revisitsForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  return {
    ...headOf(record, context, { pen, title: t('revisitsTitle') }),
    blocks: [
      ...(record.revisits.length === 0 ? [{ kind: 'paragraph' as const, text: t('noRevisits') }] : []),
      ...record.revisits.flatMap((revisit, index) => sheetOf(revisit, index, pen)),
      { kind: 'signatures', places: [{ label: t('revisitedSign') }, { label: t('revisitorSign') }] },
    ],
  };
};

function sheetOf(revisit: Revisit, index: number, { t, time }: Pen): FormBlock[] {
  const quiet = revisit.quiet === null ? '' : t(revisit.quiet ? 'stayedQuiet' : 'cameBack');
  return [
    { kind: 'heading', text: t('revisitHead', { n: index + 1, days: revisit.dayOffset }) },
    {
      kind: 'fields',
      pairsPerRow: 2,
      rows: [
        [
          { label: t('planned'), value: time(revisit.dueAt) },
          { label: t('revisitedAt'), value: time(revisit.doneAt) },
        ],
        [
          { label: t('manner'), value: revisit.manner ? t(manners[revisit.manner]) : '' },
          { label: t('quiet'), value: quiet },
        ],
        [{ label: t('findings'), value: revisit.findings ?? '', span: 2, heightMm: 22 }],
        [{ label: t('revisitor'), value: revisit.by ?? '', span: 2 }],
      ],
    },
  ];
}
