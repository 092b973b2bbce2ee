import type { Bilingual } from '@xinan/contract-kit';
import { type DisputeState, disputeStates } from './states.ts';
import { wordsOf } from './words.ts';

const atTable: readonly DisputeState[] = ['assigned', 'investigating', 'mediating'];
const beforeTable: readonly DisputeState[] = ['registered', 'accepted', 'triaged'];
const afterAgreement: readonly DisputeState[] = ['agreed', 'performing', 'revisiting'];
const alive = wordsOf(disputeStates.states).filter((state) => state !== 'archived') as DisputeState[];

/** What is recorded without moving the case, and in which states. */
export const disputeActs = {
  report: { from: [], zh: '登记线索', en: 'Reported' },
  import: { from: [], zh: '导入历史纠纷', en: 'Imported' },
  change_registration: {
    from: [...beforeTable, ...atTable],
    zh: '补充登记',
    en: 'Registration completed further',
  },
  change_parties: { from: atTable, zh: '变更当事人', en: 'Parties changed' },
  record_consent: { from: [...beforeTable, ...atTable], zh: '登记当事人意愿', en: 'A party’s word recorded' },
  give_word: { from: [...beforeTable, ...atTable], zh: '当事人表达意愿', en: 'A party gave their word' },
  check_risk: { from: alive, zh: '民转刑风险核查', en: 'Risk of violence checked' },
  record_measure: { from: alive, zh: '登记安全措施', en: 'Safety measure recorded' },
  receive_transfer: { from: [...beforeTable], zh: '接收移交', en: 'Transfer received' },
  answer_assignment: { from: atTable, zh: '答复指派', en: 'Assignment answered' },
  review_member: { from: alive, zh: '评价服务', en: 'Service reviewed' },
  record_session: { from: ['investigating', 'mediating'], zh: '登记记录', en: 'Session recorded' },
  record_move: { from: ['mediating'], zh: '登记缓、换、理', en: 'A move recorded' },
  tell_feeling: { from: [...atTable], zh: '当事人说说心情', en: 'A party told how they feel' },
  record_offer: { from: ['mediating'], zh: '提出方案', en: 'An offer was made' },
  answer_offer: { from: ['mediating'], zh: '答复方案', en: 'An offer was answered' },
  draft_agreement: { from: ['mediating'], zh: '起草协议', en: 'Agreement drafted' },
  sign_agreement: { from: ['mediating'], zh: '阅读确认与签署', en: 'Agreement read or signed' },
  record_performance: { from: afterAgreement, zh: '登记履行情况', en: 'Performance recorded' },
  record_confirmation: { from: afterAgreement, zh: '登记司法确认', en: 'Judicial confirmation recorded' },
  record_revisit: { from: afterAgreement, zh: '登记回访', en: 'Revisit recorded' },
  add_paper: { from: alive, zh: '添加材料', en: 'Paper added' },
  remove_paper: { from: alive, zh: '移除材料', en: 'Paper removed' },
  explain_gap: {
    from: ['not_accepted', 'failed', 'terminated', ...afterAgreement],
    zh: '说明缺少的材料',
    en: 'A missing paper explained',
  },
  mark_recurrence: { from: [...alive, 'archived'], zh: '又发生同类纠纷', en: 'The conflict came back' },
  escalate: { from: [...alive, 'archived'], zh: '超时提醒负责人', en: 'Overdue: the lead was told' },
} as const satisfies Record<string, Bilingual & { from: readonly DisputeState[] }>;

export type DisputeAct = keyof typeof disputeActs;
