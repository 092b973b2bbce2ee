import type { FormBlock, FormField, PrintedForm } from '@xinan/documents/printed-form';
import type { DisputeRecord, Party } from '../contract.ts';
import { type DisputeForm, type FormContext, headOf, type Pen, takePen } from './form-context.ts';
import { agentsOf, areMany, namesOf, principalsOfRecord } from './people.ts';

/** 授权委托书 for one agent, or a blank one; the principal ticks and signs. */
export function authoritySheet(
  record: DisputeRecord,
  agent: Party | undefined,
  context: FormContext,
): PrintedForm {
  const pen = takePen(context.locale);
  const { t } = pen;
  const principals = record.parties.filter(({ id }) => agent?.actsFor.includes(id));
  return {
    ...headOf(record, context, { pen, title: t('authorityTitle') }),
    blocks: [
      ...peopleBlocks(principals, agent, pen),
      { kind: 'paragraph', text: leadOf(record, agent, pen), indent: true },
      {
        kind: 'checkboxes',
        label: t('authorityScope'),
        items: [
          { text: t('authorityGeneral'), checked: agent?.authority === 'general' },
          { text: t('authoritySpecial'), checked: agent?.authority === 'special' },
        ],
      },
      { kind: 'paragraph', text: t('authorityTerm'), indent: true },
      {
        kind: 'signatures',
        places: [...(areMany(principals) ? [] : [{ label: t('principalSign') }]), { label: t('agentSign') }],
      },
      { kind: 'note', text: t('authorityNote') },
    ],
  };
}

/** Principals and agent in one grid; many principals in a table in which each of them signs. */
function peopleBlocks(principals: readonly Party[], agent: Party | undefined, pen: Pen): FormBlock[] {
  const grid = (rows: FormField[][]): FormBlock => ({ kind: 'fields', pairsPerRow: 2, rows });
  if (areMany(principals)) return [principalsTable(principals, pen), grid(personRows('agent', agent, pen))];
  const named = principals.length > 0 ? principals : [undefined];
  return [
    grid([
      ...named.flatMap((party) => personRows('principal', party, pen)),
      ...personRows('agent', agent, pen),
    ]),
  ];
}

const principalsTable = (principals: readonly Party[], { t }: Pen): FormBlock => ({
  kind: 'table',
  columns: [
    { header: t('ordinal'), share: 1, align: 'center' },
    { header: t('principal'), share: 2 },
    { header: t('identity'), share: 4 },
    { header: t('phone'), share: 3 },
    { header: t('principalSignHead'), share: 4 },
  ],
  rows: principals.map(({ name, identityMasked, phone }, index) => [
    String(index + 1),
    name,
    identityMasked ?? '',
    phone ?? '',
    '',
  ]),
});

const personRows = (role: 'principal' | 'agent', party: Party | undefined, { t }: Pen): FormField[][] => [
  [
    { label: t(role), value: party?.name ?? '' },
    { label: t('phone'), value: party?.phone ?? '' },
  ],
  [
    { label: t('identity'), value: party?.identityMasked ?? '' },
    { label: t('address'), value: party?.address ?? '' },
  ],
];

function leadOf(record: DisputeRecord, agent: Party | undefined, pen: Pen): string {
  const type = pen.inside(record.type);
  if (!agent) return pen.t('authorityLeadOpen', { type });
  const others = principalsOfRecord(record).filter(({ side }) => side !== agent.side);
  return pen.t('authorityLead', { type, others: namesOf(others, pen) });
}

/** The first agent's letter, or a blank one. */
export const authorityForm: DisputeForm = (record, context) =>
  authoritySheet(
    record,
    agentsOf(record).find(({ kind }) => kind === 'agent'),
    context,
  );
