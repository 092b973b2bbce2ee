import { besideDispute } from './dispute-beside.ts';
import { disputeRef, people, type Whose, whoseOf, type WhoseValues, wordsOfCase } from './dispute-people.ts';
import { bare, type PlantedRow, quoted, type TableProbe, toldId, type Values } from './table-probe.ts';

const ready = { ready_at: 'now()' };
const others = people.find(({ name }) => name === 'other_party')!;
const papers: WhoseValues = ({ id, side, account }: Whose) => ({
  party_id: id,
  side,
  account_id: account,
  ...ready,
});
const ofOthers = (word: string, values: Values): PlantedRow => ({
  label: 'coded',
  as: { ...wordsOfCase('coded', word), other_party: 'by_me' },
  values: { dispute_id: disputeRef('coded'), ...papers(whoseOf(others)), ...values },
});
export const disputeAttachments = besideDispute({
  signs: true,
  wide: { ...ready, shared: 'true' },
  whose: papers,
  more: { bytes: '1' },
  touch: { actor_name: "'x'" },
  rows: [
    ofOthers('shown', { shared: 'true' }),
    ofOthers('unready', { shared: 'true', ready_at: 'null' }),
    {
      label: 'coded',
      as: wordsOfCase('coded', 'of_desk'),
      values: { dispute_id: disputeRef('coded'), ...ready },
    },
  ],
});

const paperOf = (partyId: string) =>
  disputeAttachments.rows.find(({ values }) => values.party_id === quoted(partyId))?.values.id ?? '';
const piece = (attachment: string, dispute: string): Values => ({
  attachment_id: attachment,
  dispute_id: dispute,
});
/** The papers of the acting party, of somebody of their side and of the other side. */
export const toldOfPapers = ({
  party,
  mate,
  foe,
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  party
    ? {
        paper: bare(paperOf(party)),
        mates_paper: bare(paperOf(mate ?? '')),
        foes_paper: bare(paperOf(foe ?? '')),
      }
    : {};
export const disputeAttachmentPieces: TableProbe = {
  key: 'attachment_id::text',
  keyOf: (values) => bare(values.attachment_id),
  rows: disputeAttachments.rows.map(({ label, as, values }) => ({
    label,
    ...(as ? { as } : {}),
    values: piece(values.id ?? '', values.dispute_id ?? ''),
  })),
  news: {
    ...Object.fromEntries(
      disputeAttachments.rows.map(({ label, values }) => [
        label,
        piece(values.id ?? '', values.dispute_id ?? ''),
      ]),
    ),
    fresh: piece('gen_random_uuid()', disputeRef('fresh')),
    by_me: piece(toldId('paper'), toldId('case')),
    by_my_side: piece(toldId('mates_paper'), toldId('case')),
    by_other_side: piece(toldId('foes_paper'), toldId('case')),
    by_me_elsewhere: piece(toldId('paper'), disputeRef('near')),
  },
  beside: 'disputes',
};
