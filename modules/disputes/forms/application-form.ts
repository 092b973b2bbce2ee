import type { FormBlock } from '@xinan/documents/printed-form';
import type { DisputeRecord } from '../contract.ts';
import { disputeTypes, origins } from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { committeeSeal, partiesBlocks, principalsOfRecord } from './people.ts';

const toKeep = { contact: true, address: true } as const;

/** 人民调解申请书 where a party applied, 人民调解受理登记表 where the committee found the case or was given it. */
export const applicationForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  const applied = record.origin === 'applied';
  return {
    ...headOf(record, context, { pen, title: t(applied ? 'applicationTitle' : 'registrationTitle') }),
    blocks: [
      ...(applied ? [] : [courseGrid(record, pen)]),
      ...partiesBlocks(record, toKeep, pen),
      ...(applied ? [{ kind: 'heading' as const, text: t('matterPart') }] : []),
      matterGrid(record, pen),
      ...(applied ? application(record, pen) : registration(record, pen)),
    ],
  };
};

function courseGrid(record: DisputeRecord, { t, say, time }: Pen): FormBlock {
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('origin'), value: say(origins[record.origin]) },
        { label: t('type'), value: say(disputeTypes[record.type]) },
      ],
      [
        { label: t('foundAt'), value: time(record.foundAt) },
        { label: t('acceptedAt'), value: time(record.acceptedAt) },
      ],
      [
        { label: t('region'), value: record.regionName },
        { label: t('reporter'), value: record.reporter ?? '' },
      ],
    ],
  };
}

export const claimLines = ({ claims }: Pick<DisputeRecord, 'claims'>, { t }: Pen): string =>
  claims.map((text, index) => t('claim', { n: index + 1, text })).join('\n');

function matterGrid(record: DisputeRecord, pen: Pen): FormBlock {
  const { t, day } = pen;
  return {
    kind: 'fields',
    pairsPerRow: 3,
    rows: [
      [
        { label: t('happenedOn'), value: day(record.happenedOn) },
        { label: t('amount'), value: record.amountYuan ?? '' },
        { label: t('people'), value: String(record.peopleInvolved) },
      ],
      [{ label: t('place'), value: record.place ?? '', span: 3 }],
      [{ label: t('facts'), value: record.facts, span: 3, heightMm: 18 }],
      [{ label: t('claims'), value: claimLines(record, pen), span: 3, heightMm: 10 }],
    ],
  };
}

const application = (record: DisputeRecord, { t }: Pen): FormBlock[] => [
  { kind: 'paragraph', text: t('applicationWish'), indent: true },
  {
    kind: 'signatures',
    places: principalsOfRecord(record, 'applicant')
      .slice(0, 4)
      .map(() => ({ label: t('applicantSign') })),
  },
];

function registration(record: DisputeRecord, pen: Pen): FormBlock[] {
  const { t } = pen;
  const word = (given: boolean | null | undefined) =>
    t(given === true ? 'willingYes' : given === false ? 'willingNo' : 'willingOpen');
  const lines = principalsOfRecord(record).map(({ name, words }) =>
    t('willingLine', { name, word: word(words.mediation) }),
  );
  return [
    { kind: 'fields', pairsPerRow: 1, rows: [[{ label: t('willing'), value: lines.join(t('semicolon')) }]] },
    {
      kind: 'signatures',
      places: [
        { label: t('registrarSign'), ...(record.registrar ? { name: record.registrar } : {}) },
        committeeSeal(pen),
      ],
    },
    { kind: 'note', text: t('registrationNote') },
  ];
}
