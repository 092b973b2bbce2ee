import type { DisputeRecord } from '../contract.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { committeeSeal, mediatorNames, namesOf, principalsOfRecord } from './people.ts';

/** 人民调解受理通知书, to all principals, with room for those who receive it. */
export const acceptanceForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  const principals = principalsOfRecord(record);
  return {
    ...headOf(record, context, { pen, title: t('acceptanceTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('dear', { names: namesOf(principals, pen) }) },
      ...points(record, pen).map((text) => ({ kind: 'paragraph' as const, text, indent: true })),
      { kind: 'signatures', places: [{ label: t('leadSign') }, committeeSeal(pen)] },
      { kind: 'heading', text: t('receipt') },
      {
        kind: 'table',
        columns: [
          { header: t('party'), share: 3 },
          { header: t('receiver'), share: 4 },
          { header: t('dateHead'), share: 3, align: 'center' },
        ],
        rows: principals.map(({ name }) => [name, '', '']),
      },
    ],
  };
};

function points(record: DisputeRecord, { t, day, inside, list }: Pen): string[] {
  const type = inside(record.type);
  const names = mediatorNames(record);
  return [
    record.acceptedAt
      ? t('acceptanceLead', { type, date: day(record.acceptedAt) })
      : t('acceptanceLeadOpen', { type }),
    t('acceptanceFree'),
    names.length > 0 ? t('acceptanceTeam', { names: list(names) }) : t('acceptanceTeamOpen'),
    record.deadline ? t('acceptanceTime', { date: day(record.deadline) }) : t('acceptanceTimeOpen'),
    t('acceptanceBring'),
    t('acceptanceFree2'),
  ];
}
