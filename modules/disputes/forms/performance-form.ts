import type { DisputeRecord } from '../contract.ts';
import { performanceStates, sides } from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { mediatorPlaces } from './people.ts';
import { totalYuan } from './schedule.ts';

/** 履行情况登记表: item by item, done or not. */
export const performanceForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, time } = pen;
  return {
    ...headOf(record, context, { pen, title: t('performanceTitle') }),
    orientation: 'landscape',
    blocks: [
      {
        kind: 'fields',
        pairsPerRow: 3,
        rows: [
          [
            { label: t('agreementNo'), value: record.caseNo },
            { label: t('effectiveAt'), value: time(record.agreement?.effectiveAt) },
            { label: t('amountHead'), value: totalYuan(record.performances) ?? '' },
          ],
        ],
      },
      record.performances.length > 0 ? items(record, pen) : { kind: 'paragraph', text: t('noSchedule') },
      { kind: 'signatures', places: mediatorPlaces(record, pen) },
    ],
  };
};

function items({ performances }: DisputeRecord, { t, say, day }: Pen) {
  return {
    kind: 'table' as const,
    columns: [
      { header: t('ordinal'), share: 1.3, align: 'center' as const },
      { header: t('who'), share: 2, align: 'center' as const },
      { header: t('what'), share: 6 },
      { header: t('amountHead'), share: 2, align: 'right' as const },
      { header: t('dueOn'), share: 3, align: 'center' as const },
      { header: t('state'), share: 2, align: 'center' as const },
      { header: t('settledAt'), share: 3, align: 'center' as const },
      { header: t('remarks'), share: 4 },
    ],
    rows: performances.map((item) => [
      String(item.ordinal),
      say(sides[item.bySide]),
      item.what,
      item.amountYuan ?? '',
      day(item.dueOn),
      say(performanceStates[item.state]),
      day(item.settledAt),
      item.note ?? '',
    ]),
  };
}
