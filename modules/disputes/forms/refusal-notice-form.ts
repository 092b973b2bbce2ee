import type { DisputeRecord } from '../contract.ts';
import { type DisputeStep, remainingRoutes } from '../domain.ts';
import { type DisputeForm, headOf, takePen } from './form-context.ts';
import { committeeSeal, namesOf, principalsOfRecord } from './people.ts';

/** What was written at the latest step of this kind. */
export const remarkAt = ({ timeline }: Pick<DisputeRecord, 'timeline'>, step: DisputeStep): string =>
  timeline.findLast((entry) => entry.step === step)?.remark ?? '';

/** 不予受理告知书: the reason, and the ways that stay open. */
export const refusalNoticeForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say } = pen;
  const principals = principalsOfRecord(record, 'applicant');
  const routes = remainingRoutes.map((route, index) => t('routeLine', { n: index + 1, text: say(route) }));
  return {
    ...headOf(record, context, { pen, title: t('refusalTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('dear', { names: namesOf(principals, pen) }) },
      {
        kind: 'paragraph',
        text: t('refusalLead', { type: pen.inside(record.type) }),
        indent: true,
      },
      {
        kind: 'fields',
        pairsPerRow: 1,
        rows: [
          [{ label: t('refusalReason'), value: record.endReason ? say(record.endReason) : '' }],
          [{ label: t('explanation'), value: remarkAt(record, 'refuse'), heightMm: 25 }],
        ],
      },
      { kind: 'paragraph', text: t('refusalRoutes'), indent: true },
      ...routes.map((text) => ({ kind: 'paragraph' as const, text, indent: true })),
      { kind: 'paragraph', text: t('refusalHelp'), indent: true },
      { kind: 'signatures', places: [{ label: t('receiver') }, committeeSeal(pen)] },
    ],
  };
};
