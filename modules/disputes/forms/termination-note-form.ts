import { type DisputeForm, headOf, takePen } from './form-context.ts';
import { committeeSeal, mediatorPlaces, namesOf, principalsOfRecord } from './people.ts';

/** 终止调解说明: why it ended before its time. */
export const terminationNoteForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say, day, time } = pen;
  const about = {
    names: namesOf(principalsOfRecord(record), pen),
    type: pen.inside(record.type),
  };
  const ended = record.timeline.findLast(({ step }) => step === 'terminate');
  return {
    ...headOf(record, context, { pen, title: t('terminationTitle') }),
    blocks: [
      {
        kind: 'paragraph',
        text: record.acceptedAt
          ? t('terminationLead', { ...about, date: day(record.acceptedAt) })
          : t('terminationLeadOpen', about),
        indent: true,
      },
      {
        kind: 'fields',
        pairsPerRow: 1,
        rows: [
          [{ label: t('terminationReason'), value: record.endReason ? say(record.endReason) : '' }],
          [{ label: t('terminationAt'), value: time(ended?.at) }],
          [{ label: t('explanation'), value: ended?.remark ?? '', heightMm: 50 }],
        ],
      },
      { kind: 'paragraph', text: t('terminationRoutes'), indent: true },
      { kind: 'signatures', places: [...mediatorPlaces(record, pen).slice(0, 1), committeeSeal(pen)] },
    ],
  };
};
