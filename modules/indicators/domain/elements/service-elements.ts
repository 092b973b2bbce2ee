import type { ElementEntry } from './entry.ts';

// A flow that facts count; nothing about crises is told below the county.
const fact = (
  id: string,
  source: Omit<Extract<ElementEntry['source'], { kind: 'facts' }>, 'kind'>,
  definition: ElementEntry['definition'],
): ElementEntry => ({
  id,
  kind: 'flow',
  definition,
  source: { kind: 'facts', ...source },
  ...(id.startsWith('disputes.') ? {} : { lowest: 'county' as const }),
});

const byType = ['type'] as const;

/** Elements that working modules count as facts. */
export const serviceElements: readonly ElementEntry[] = [
  fact(
    'assessments.flagged',
    { counted: { metric: 'crisis.alerted', where: { source: ['assessment_item'] } } },
    {
      zh: '期内由测评条目发出危机警报的测评次数，同一人多次预警按次计算；预警只供筛查，不作诊断。',
      en: 'Assessments in the period one of whose items raised an alert; one person may count several times. An alert is a screening result, no diagnosis.',
    },
  ),
  fact(
    'assessments.flagged_reviewed_7d',
    { counted: { metric: 'crisis.review', where: { source: ['assessment_item'], inTime: ['yes'] } } },
    {
      zh: '期内产生的测评预警中，警报发出后 7×24 小时内由值班人员完成首次评估或判为非危机的次数；按预警日归属，只签收未评估的不算。',
      en: 'Alerts of assessments raised in the period that a person first assessed or ruled out within 7 × 24 hours; counted on the day of the alert. Acknowledging alone is no review.',
    },
  ),
  fact(
    'crisis.opened',
    { counted: { metric: 'crisis.alerted' } },
    {
      zh: '期内新立的危机个案数，含事后判为非危机的；重新打开的旧案不计。',
      en: 'Crisis cases raised in the period, including those later ruled out; a case opened again is not a new one.',
    },
  ),
  fact(
    'crisis.responded_on_time',
    { counted: { metric: 'crisis.response', where: { inTime: ['yes'] } } },
    {
      zh: '期内新立的危机个案中，在其紧急程度的时限内签收的个案数；按立案日归属，尚未签收的不算。',
      en: 'Crisis cases raised in the period that were acknowledged within the limit of their urgency; counted on the day the case was raised.',
    },
  ),
  fact(
    'crisis.referred',
    { counted: { metric: 'crisis.referred' } },
    {
      zh: '期内向医院发起的转介次数；同一个案转介两次计两次。',
      en: 'Referrals to a hospital sent in the period; a case referred twice counts twice.',
    },
  ),
  fact(
    'crisis.referral_arrived',
    {
      counted: { metric: 'crisis.arrival', where: { outcome: ['seen', 'inpatient', 'outpatient'] } },
    },
    {
      zh: '期内发起的转介中，医院回执为已就诊、住院或门诊随诊的次数；按转介日归属。',
      en: 'Referrals sent in the period whose receipt says seen, admitted or in outpatient care; counted on the day of the referral.',
    },
  ),
  fact(
    'crisis.followup_due',
    { counted: { metric: 'crisis.follow_up' } },
    {
      zh: '时限落在期内的计划随访次数；到期前因重新评估或结案取消的不计，到期后取消的仍计；未满的月份含本月稍后到期的。',
      en: 'Planned follow-ups whose due time falls in the period. One superseded by a new assessment or by closure before it fell due does not count, afterwards it does; an unfinished month includes those still to fall due.',
    },
  ),
  fact(
    'crisis.followup_done',
    { counted: { metric: 'crisis.follow_up', where: { fate: ['in_time'] } } },
    {
      zh: '上述到期随访中，在时限前完成的次数；未联系上的不算完成；按到期日归属。',
      en: 'Of these, those done by their due time; an attempt that reached nobody is not done. Counted on the day it was due.',
    },
  ),
  fact(
    'crisis.closed_cohort_90d',
    { counted: { metric: 'crisis.closure' } },
    {
      zh: '会签结案后第 90 日落在期内的结案次数；判为非危机的不计。',
      en: 'Closures with two signatures whose 90th day falls in the period; cases ruled out are not closures.',
    },
  ),
  fact(
    'crisis.reopened_90d',
    { counted: { metric: 'crisis.closure', where: { again: ['yes'] } } },
    {
      zh: '上述观察队列中，结案后 90×24 小时内该案重新打开，或同一实名居民另立新案的结案次数；每次结案至多计一次。',
      en: 'Of this cohort, closures after which the case was opened again, or a new case of the same known resident was raised, within 90 × 24 hours; at most once each.',
    },
  ),
  fact(
    'disputes.accepted',
    { counted: { metric: 'dispute.acceptance' }, filters: byType },
    {
      zh: '期内决定受理的矛盾纠纷数；不予受理的不计。',
      en: 'Disputes accepted in the period; those refused are not counted.',
    },
  ),
  fact(
    'disputes.resolved',
    { counted: { metric: 'dispute.acceptance', where: { outcome: ['resolved'] } }, filters: byType },
    {
      zh: '期内受理的矛盾纠纷中，迄今已化解（达成协议，或移交机关答复已化解）的件数；按受理日归属，在办的陆续补入。',
      en: 'Of the disputes accepted in the period, those resolved by now (agreed, or the body they were handed to answered so); counted on the day of acceptance, so that it grows as open ones end.',
    },
  ),
  fact(
    'disputes.due',
    { counted: { metric: 'dispute.limit' } },
    {
      zh: '现行办理期限（含延期）届满日落在期内的受理纠纷数；导入的旧案无期限，不计；未满的月份含本月稍后到期的。',
      en: 'Accepted disputes whose time limit in force, extensions included, ends in the period; imported old cases have none. An unfinished month includes those still to fall due.',
    },
  ),
  fact(
    'disputes.closed_on_time',
    { counted: { metric: 'dispute.limit', where: { closed: ['in_time'] } } },
    {
      zh: '上述纠纷中，在期限届满前办结（化解、调解不成或终止）的件数；按届满日归属。',
      en: 'Of these, those that ended (resolved, failed or terminated) within the limit; counted on the day the limit ends.',
    },
  ),
  fact(
    'disputes.with_psych',
    { counted: { metric: 'dispute.acceptance', where: { psych: ['yes'] } }, filters: byType },
    {
      zh: '期内受理的矛盾纠纷中，有心理服务人员参与的件数；按受理日归属。',
      en: 'Of the disputes accepted in the period, those in which a psychological service worker takes part; counted on the day of acceptance.',
    },
  ),
  fact(
    'disputes.resolved_cohort_90d',
    { counted: { metric: 'dispute.resolution' } },
    {
      zh: '化解后第 90 日落在期内的矛盾纠纷数。',
      en: 'Resolved disputes whose 90th day after resolution falls in the period.',
    },
  ),
  fact(
    'disputes.recurred_90d',
    { counted: { metric: 'dispute.resolution', where: { again: ['yes'] } } },
    {
      zh: '上述观察队列中，化解后 90×24 小时内同一纠纷再次登记的件数；每件至多计一次。',
      en: 'Of this cohort, disputes found again within 90 × 24 hours of their resolution; at most once each.',
    },
  ),
  fact(
    'disputes.escalated_criminal',
    { counted: { metric: 'dispute.escalated_criminal' } },
    {
      zh: '期内因涉嫌犯罪而终止调解的矛盾纠纷数；按终止日归属。',
      en: 'Disputes whose mediation was terminated in the period because a crime is suspected; counted on the day of termination.',
    },
  ),
];
