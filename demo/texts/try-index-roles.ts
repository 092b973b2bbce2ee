import type { TryRole } from './try-roles.ts';

const city = '341300';
const dangshan = '341321';

/** A role of the index to try; whoever reports or reviews holds the seat of a department. */
export interface TryIndexRole extends TryRole {
  readonly department: string | null;
}

/** In the order of an evaluation cycle: report, review, verify, calculate, approve, decide appeals, judge weights. */
export const tryIndexRoles: readonly TryIndexRole[] = [
  {
    role: 'data_officer',
    area: city,
    department: 'WJ',
    loginName: 'data.wj',
    tryThis: {
      zh: '打开卫健部门本月的填报表：补正被退回的一项，把逾期的一项补报上去。',
      en: 'Open this month’s form of the Health Commission: amend what was queried, and report late what is overdue.',
    },
  },
  {
    role: 'data_officer',
    area: dangshan,
    department: 'WJ',
    loginName: 'data.wj.dangshan',
    tryThis: {
      zh: '只看得到砀山县、卫健部门的任务：分子填大于分母试试，看校验怎样提醒。',
      en: 'You reach only Dangshan and only health: type a numerator above its denominator and see what the checks say.',
    },
  },
  {
    role: 'data_officer',
    area: city,
    department: 'GA',
    loginName: 'data.ga',
    tryThis: {
      zh: '对预览得分不服：打开上上个月的一项，写明理由和主张的数值，提出申诉。',
      en: 'Not content with a score in the preview: open a value of the month before last, say why, and appeal.',
    },
  },
  {
    role: 'data_reviewer',
    area: city,
    department: 'WJ',
    loginName: 'review.wj',
    tryThis: {
      zh: '审核本部门已提交的数据：退回要写理由；自己填的自己审不了。',
      en: 'Review what your department submitted: returning needs a reason, and nobody reviews what they reported.',
    },
  },
  {
    role: 'data_reviewer',
    area: city,
    department: 'GA',
    loginName: 'review.ga',
    tryThis: {
      zh: '一次选中多项，全部审核通过；一项不合规定，就一项也不会通过。',
      en: 'Select several values and approve them together: if one may not pass, none does.',
    },
  },
  {
    role: 'index_verifier',
    area: city,
    department: null,
    loginName: 'index.verifier',
    tryThis: {
      zh: '逐项核对佐证材料再通过，把一项退回补正，再看抽查样本是怎样抽出来的。',
      en: 'Tick the evidence one by one before you pass a value, query another, and see how the spot checks were drawn.',
    },
  },
  {
    role: 'index_manager',
    area: city,
    department: null,
    loginName: 'index.manager',
    tryThis: {
      zh: '看各部门报到了哪里，给上个月的周期计分；权重试算只作参考，不改得分。',
      en: 'See how far the departments are, calculate a cycle, and try other weights: a what-if changes no score.',
    },
  },
  {
    role: 'index_approver',
    area: city,
    department: null,
    loginName: 'index.approver',
    tryThis: {
      zh: '看预览月份为什么还不能发布：还有一件申诉没有处理完。',
      en: 'See why the previewed month cannot be published yet: one appeal is still open.',
    },
  },
  {
    role: 'appeal_handler',
    area: city,
    department: null,
    loginName: 'index.appeal',
    tryThis: {
      zh: '处理那件未结申诉：支持，按主张的数值重新计分；驳回，写明理由。',
      en: 'Decide the open appeal: uphold it and the claimed figures are scored, or dismiss it and say why.',
    },
  },
  {
    role: 'index_expert',
    area: city,
    department: null,
    loginName: 'expert.1',
    tryThis: {
      zh: '两两比较五个主题，看一致性比例怎样变化，低于 0.1 再提交。',
      en: 'Compare the five themes in pairs, watch the consistency ratio, and submit once it is below 0.1.',
    },
  },
  {
    role: 'index_expert',
    area: city,
    department: null,
    loginName: 'expert.2',
    tryThis: {
      zh: '您的比较前后不太一致，被退回了：看是哪一对，改一改再交。',
      en: 'Your comparisons disagree with one another and came back: see which pair it is, change it, submit again.',
    },
  },
];
