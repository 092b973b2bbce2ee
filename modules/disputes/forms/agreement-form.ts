import type { FormBlock, PrintedForm, SignaturePlace } from '@xinan/documents/printed-form';
import type { Agreement, DisputeRecord, Party } from '../contract.ts';
import { sides } from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import {
  areMany,
  committeeSeal,
  mayShowAddress,
  mediatorPlaces,
  partiesBlocks,
  principalsOfRecord,
  signingTable,
} from './people.ts';
import { scheduleTable } from './schedule.ts';
import { signedWords } from './signed-words.ts';

/** 人民调解协议书 (人民调解法 29): every party gets a copy, so it holds no telephone, no identity number, no talk of one side. */
export const agreementForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { agreement } = record;
  const head = headOf(record, context, { pen, title: pen.t('agreementTitle') });
  if (!agreement) return { ...head, blocks: [{ kind: 'paragraph', text: pen.t('noAgreement') }] };
  const isSigned = agreement.signatures.some(({ kind }) => kind === 'party');
  return {
    ...head,
    ...(isSigned ? {} : { subtitle: pen.t('agreementDraft', { version: agreement.version }) }),
    blocks: [
      { kind: 'heading', text: pen.t('partiesPart') },
      ...partiesBlocks(record, { contact: false, address: mayShowAddress(record) }, pen),
      ...terms(record, agreement, pen),
      ...closing(record, agreement, pen),
      ...signatures(record, agreement, pen),
    ],
  };
};

const paragraph = (text: string): FormBlock => ({ kind: 'paragraph', text, indent: true });

const terms = (record: DisputeRecord, agreement: Agreement, pen: Pen): PrintedForm['blocks'] => [
  { kind: 'heading', text: pen.t('factsPart') },
  paragraph(agreement.facts),
  { kind: 'heading', text: pen.t('termsPart') },
  paragraph(pen.t('termsLead')),
  ...agreement.terms.map((text, index) => paragraph(pen.t('term', { n: index + 1, text }))),
  { kind: 'heading', text: pen.t('performancePart') },
  paragraph(agreement.performance),
  ...(record.performances.length > 0 ? [scheduleTable(record.performances, pen)] : []),
];

const closing = (record: DisputeRecord, { signing }: Agreement, { t }: Pen): FormBlock[] => [
  paragraph(t('agreementCopies', { n: principalsOfRecord(record).length + 1 })),
  paragraph(t('agreementForce')),
  // Never where the law does not allow it, and not when its time is over.
  ...(record.confirmation.state === 'open' ? [paragraph(t('agreementConfirm'))] : []),
  ...(signing === 'paper' && !record.mayESign ? [{ kind: 'note' as const, text: t('agreementPaper') }] : []),
];

const partySignature = ({ signatures: given }: Agreement, party: Party) =>
  given.find(({ kind, principalId }) => kind === 'party' && principalId === party.id);

function partyPlaces(record: DisputeRecord, agreement: Agreement, pen: Pen): FormBlock[] {
  const principals = principalsOfRecord(record);
  const signed = principals.map((party) => ({ party, given: partySignature(agreement, party) }));
  if (areMany(principals))
    return [
      { kind: 'heading', text: pen.t('signList') },
      signingTable(
        signed.map(({ party: { name, side }, given }) => ({
          name,
          side,
          ...(given ? { signed: signedWords(given, pen), on: pen.day(given.at) } : {}),
        })),
        pen,
      ),
    ];
  const places = signed.map(({ party: { side }, given }) => ({
    label: pen.t('partySign', { side: pen.say(sides[side]) }),
    ...(given ? { name: signedWords(given, pen), date: pen.day(given.at) } : {}),
  }));
  return [{ kind: 'signatures', places }];
}

/** Signatures that were given in one's own part; places left open where none was yet. */
function ownPlaces(
  { signatures: given }: Agreement,
  { kind, open }: { kind: 'mediator' | 'recorder' | 'police' | 'counsellor'; open: SignaturePlace[] },
  pen: Pen,
): SignaturePlace[] {
  const label = pen.t(`${kind}Sign`);
  const signed = given
    .filter((each) => each.kind === kind)
    .map((each) => ({ label, name: signedWords(each, pen), date: pen.day(each.at) }));
  return signed.length > 0 ? signed : open;
}

function signatures(record: DisputeRecord, agreement: Agreement, pen: Pen): FormBlock[] {
  const sealed = agreement.signatures.find(({ kind }) => kind === 'seal');
  const seal = committeeSeal(pen);
  return [
    ...partyPlaces(record, agreement, pen),
    {
      kind: 'signatures',
      places: [
        ...ownPlaces(agreement, { kind: 'mediator', open: mediatorPlaces(record, pen) }, pen),
        ...ownPlaces(agreement, { kind: 'recorder', open: [{ label: pen.t('recorderSign') }] }, pen),
        ...ownPlaces(agreement, { kind: 'police', open: [] }, pen),
        ...ownPlaces(agreement, { kind: 'counsellor', open: [] }, pen),
        sealed ? { ...seal, date: pen.day(sealed.at) } : seal,
      ],
    },
  ];
}
