import type { Place } from '@xinan/platform';

const sealed =
  (table: string, column = 'sealed') =>
  (row: string): Place => ({ table, column, row });

/** Where each sealed value of a case lives; it opens nowhere else. */
export const places = {
  intake: sealed('dispute_intakes'),
  reporter: sealed('dispute_intakes', 'reporter_sealed'),
  name: sealed('dispute_parties', 'name_sealed'),
  contact: sealed('dispute_party_contacts'),
  remark: sealed('dispute_remarks'),
  riskCheck: sealed('dispute_risk_checks'),
  measure: sealed('dispute_measures'),
  session: sealed('dispute_sessions'),
  move: sealed('dispute_moves'),
  offer: sealed('dispute_offers'),
  agreement: (disputeId: string, version: number): Place => ({
    table: 'dispute_agreements',
    column: 'sealed',
    row: `${disputeId}.${version}`,
  }),
  performance: sealed('dispute_performances'),
  revisit: sealed('dispute_revisits'),
  gap: (disputeId: string, paper: string): Place => ({
    table: 'dispute_gaps',
    column: 'sealed',
    row: `${disputeId}.${paper}`,
  }),
  attachmentName: sealed('dispute_attachments', 'name_sealed'),
  piece: (attachmentId: string, ordinal: number): Place => ({
    table: 'dispute_attachment_pieces',
    column: 'sealed',
    row: `${attachmentId}.${ordinal}`,
  }),
  advice: sealed('dispute_advices'),
  policeNote: sealed('dispute_police_notes'),
  psychNote: sealed('dispute_psych_notes'),
};
