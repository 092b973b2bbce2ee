import type { FormBlock } from '@xinan/documents/printed-form';
import type { DisputeRecord, Party } from '../contract.ts';
import { mayBeConfirmed, sides } from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { areMany, principalsOfRecord, signingTable } from './people.ts';

const confirmable: readonly string[] = ['open', 'applied', 'confirmed'];

/** 司法确认申请书 of all parties together; where the law does not allow it, a sheet that says why. */
export const confirmationApplicationForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  const why = refusalOf(record);
  if (why)
    return {
      ...headOf(record, context, { pen, title: t('notConfirmable') }),
      blocks: [{ kind: 'paragraph', text: t(why), indent: true }],
    };
  return {
    ...headOf(record, { locale: context.locale }, { pen, title: t('confirmationTitle') }),
    blocks: [
      ...applicants(record, pen),
      ...body(record, { committee: context.issuer ?? t('committee') }, pen),
      ...signatures(record, pen),
      { kind: 'note', text: [t('enclosed'), due(record, pen), t('confirmFill')].filter(Boolean).join('\n') },
    ],
  };
};

/** Why there is no application: identity, marriage, adoption; oral; not in effect; too late. */
function refusalOf({ agreement, confirmation, familyMatter }: DisputeRecord) {
  if (agreement?.kind === 'oral') return 'notConfirmableOral';
  if (!mayBeConfirmed({ kind: 'written', familyMatter })) return 'notConfirmableStatus';
  if (!agreement?.effectiveAt) return 'notConfirmableYet';
  if (confirmation.state === 'lapsed') return 'notConfirmableLapsed';
  return confirmable.includes(confirmation.state) ? null : 'notConfirmableYet';
}

const due = ({ confirmation }: DisputeRecord, { t, day }: Pen): string =>
  confirmation.state === 'open' && confirmation.dueAt
    ? t('confirmDue', { date: day(confirmation.dueAt) })
    : '';

function applicants(record: DisputeRecord, pen: Pen): FormBlock[] {
  const { t, say, day } = pen;
  const principals = principalsOfRecord(record);
  const detail = (party: Party) =>
    party.kind === 'organisation'
      ? [party.representative ?? '']
      : [day(party.birthDate), party.ethnicity ?? ''].filter(Boolean);
  return [
    { kind: 'heading', text: t('confirmApplicants') },
    {
      kind: 'table',
      columns: [
        { header: t('name'), share: 3 },
        { header: t('side'), share: 2.4, align: 'center' },
        { header: t('about'), share: 4 },
        { header: t('identity'), share: 4 },
        { header: t('serviceAddress'), share: 5 },
        { header: t('phone'), share: 3 },
      ],
      rows: principals.map((party) => [
        party.name,
        say(sides[party.side]),
        pen.list(detail(party)),
        '',
        '',
        '',
      ]),
    },
  ];
}

function body(record: DisputeRecord, { committee }: { committee: string }, pen: Pen): FormBlock[] {
  const { t, day } = pen;
  const date = day(record.agreement?.effectiveAt);
  const paragraph = (text: string): FormBlock => ({ kind: 'paragraph', text, indent: true });
  return [
    { kind: 'heading', text: t('requestPart') },
    paragraph(t('request', { date, committee, no: record.caseNo })),
    { kind: 'heading', text: t('reasonsPart') },
    paragraph(t('confirmFacts', { type: pen.inside(record.type), committee, date })),
    { kind: 'heading', text: t('promisePart') },
    paragraph(t('promise1')),
    paragraph(t('promise2')),
    paragraph(t('promise3')),
    { kind: 'paragraph', text: t('court', { court: record.confirmation.court ?? t('courtBlank') }) },
  ];
}

function signatures(record: DisputeRecord, pen: Pen): FormBlock[] {
  const principals = principalsOfRecord(record);
  if (areMany(principals)) return [signingTable(principals, pen)];
  return [
    {
      kind: 'signatures',
      places: principals.map(({ side }) => ({ label: pen.t('partySign', { side: pen.say(sides[side]) }) })),
    },
  ];
}
