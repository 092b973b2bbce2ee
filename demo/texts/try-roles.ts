import type { Role } from '@xinan/policy';

/** A role a visitor may sign in as, with a first thing to do there. */
export interface TryRole {
  readonly role: Role;
  /** City or county the person works for. */
  readonly area: string;
  readonly loginName: string;
  readonly tryThis: { readonly zh: string; readonly en: string };
}

const city = '341300';
const yongqiao = '341302';
const dangshan = '341321';
const xiao = '341322';
const lingbi = '341323';
const invented = '341399';

/** In the order the sign-in page lists them: first those through whose hands an alert goes. */
export const tryRoles: readonly TryRole[] = [
  {
    role: 'duty_officer',
    area: yongqiao,
    loginName: 'duty.yongqiao',
    tryThis: {
      zh: '用手机在首页做一份 PHQ-9，地区选埇桥区，第 9 题选“好几天”，回到这里看警报。',
      en: 'On a phone, fill in a PHQ-9 for Yongqiao, answer item 9 with “several days”, then come back and watch the alert arrive.',
    },
  },
  {
    role: 'duty_officer',
    area: city,
    loginName: 'duty.city',
    tryThis: {
      zh: '打开待办里最急的一件，签收，再登记一次评估，看时限怎样接着走。',
      en: 'Open the most urgent duty, acknowledge it, record an assessment, and watch the next clock start.',
    },
  },
  {
    role: 'crisis_supervisor',
    area: city,
    loginName: 'lead.city',
    tryThis: {
      zh: '找到“待会签结案”的个案，看完经过再会签，或者退回随访。',
      en: 'Find the case that awaits a second signature; read its course, then countersign or return it.',
    },
  },
  {
    role: 'crisis_supervisor',
    area: yongqiao,
    loginName: 'lead.yongqiao',
    tryThis: {
      zh: '看哪些待办已经超时、升级到了您这里。',
      en: 'See which duties are overdue and have climbed up to you.',
    },
  },
  {
    role: 'psychiatrist',
    area: city,
    loginName: 'doctor.city',
    tryThis: {
      zh: '打开转介给医院的个案，填写回执：是否到诊、有什么建议。',
      en: 'Open a case referred to your hospital and return the receipt: was the person seen, and what do you advise?',
    },
  },
  {
    role: 'psychiatrist',
    area: yongqiao,
    loginName: 'doctor.yongqiao',
    tryThis: {
      zh: '看看转介到综合医院心理门诊的人，只看得到负责的个案。',
      en: 'See the people referred to the general hospital’s clinic: only the cases in your care.',
    },
  },
  {
    role: 'hotline_operator',
    area: city,
    loginName: 'hotline.city',
    tryThis: {
      zh: '接到一位让您放心不下的来电者：用“报告”登记，值班员立刻就会看到。',
      en: 'A caller worries you: use “Report”, and the duty officers see it at once.',
    },
  },
  {
    role: 'counsellor',
    area: city,
    loginName: 'counsellor.city',
    tryThis: {
      zh: '打开您参与的个案；再试着找一个不归您的，看为什么找不到。',
      en: 'Open a case you take part in; then look for one that is not yours and see why it is not there.',
    },
  },
  {
    role: 'counsellor',
    area: xiao,
    loginName: 'counsellor.xiao',
    tryThis: {
      zh: '咨询中发现危险时，从“报告”发起危机个案。',
      en: 'When a talk shows danger, raise a crisis case from “Report”.',
    },
  },
  {
    role: 'psychotherapist',
    area: city,
    loginName: 'therapist.city',
    tryThis: {
      zh: '看您参与的个案：治疗只在医院里做，平台只记转介的事实。',
      en: 'See the cases you take part in: therapy stays in the hospital, the platform keeps only the facts of referral.',
    },
  },
  {
    role: 'school_teacher',
    area: yongqiao,
    loginName: 'school.yongqiao',
    tryThis: {
      zh: '替一位让您担心的学生报告，写看到、听到的，不写判断。',
      en: 'Report a pupil you worry about: what you saw and heard, no judgement.',
    },
  },
  {
    role: 'head_teacher',
    area: yongqiao,
    loginName: 'class.yongqiao',
    tryThis: {
      zh: '报告以后，您看不到个案内容：这正是应该的。',
      en: 'After reporting you do not see the case itself, and that is as it should be.',
    },
  },
  {
    role: 'police_officer',
    area: yongqiao,
    loginName: 'police.yongqiao',
    tryThis: {
      zh: '出警时遇到需要帮助的人：一分钟填完“报告”。',
      en: 'On a call you meet someone in need: fill in “Report” within a minute.',
    },
  },
  {
    role: 'grid_worker',
    area: dangshan,
    loginName: 'grid.dangshan',
    tryThis: {
      zh: '用手机打开，报告一位几天没出门的邻居。',
      en: 'Open it on a phone and report a neighbour who has not left the house for days.',
    },
  },
  {
    role: 'mediator',
    area: lingbi,
    loginName: 'mediator.lingbi',
    tryThis: {
      zh: '调解中有人说“不想活了”：先报告，再继续。',
      en: 'Someone in mediation says life is not worth living: report first, then go on.',
    },
  },
  {
    role: 'registrar',
    area: yongqiao,
    loginName: 'registrar.yongqiao',
    tryThis: {
      zh: '登记一起邻里纠纷，受理、分流，再从名册里请一位离得近、擅长邻里的调解员。',
      en: 'Register a dispute between neighbours, accept and triage it, then ask the nearest mediator who is good at such.',
    },
  },
  {
    role: 'mediation_lead',
    area: yongqiao,
    loginName: 'mediation.yongqiao',
    tryThis: {
      zh: '打开“队伍与专家”，看看本区的闺蜜团和联调队，给一支队伍加一位队员。',
      en: 'Open “Teams and experts”, look at the besties and the joint team of the district, and add a member to a team.',
    },
  },
  {
    role: 'mediation_lead',
    area: city,
    loginName: 'mediation.city',
    tryThis: {
      zh: '查看全市 137 支闺蜜团和 90 位心理顾问，打印一份聘书，导出名册。',
      en: 'See the 137 teams of besties and the 90 consultants of the city, print a letter of appointment, export the list.',
    },
  },
  {
    role: 'mediator',
    area: yongqiao,
    loginName: 'mediator.yongqiao',
    tryThis: {
      zh: '打开指派给您的纠纷，先看风险核查，再约双方；有事就登记“我的接案时间”。',
      en: 'Open a dispute assigned to you: first the check of risks, then invite both sides; if you are away, say so under “My availability”.',
    },
  },
  {
    role: 'consultant',
    area: city,
    loginName: 'consultant.city',
    tryThis: {
      zh: '受邀参加联调时，只做疏导和说明：写给同事的通报与自己的记录分开。',
      en: 'Invited to a joint case, you calm and explain: what you tell the team and your own notes stay apart.',
    },
  },
  {
    role: 'petition_officer',
    area: city,
    loginName: 'petition.city',
    tryThis: {
      zh: '来访群众情绪激动：先问本人愿不愿意谈谈，再转给疏导人员。',
      en: 'A petitioner is upset: first ask whether they would like to talk to somebody, then pass it on.',
    },
  },
  {
    role: 'village_head',
    area: invented,
    loginName: 'village.demo',
    tryThis: {
      zh: '排查时发现两家为宅基地争执：登记一条，看它怎样到镇里。',
      en: 'On your round two families quarrel over a homestead: register it and see how it reaches the township.',
    },
  },
  {
    role: 'volunteer',
    area: dangshan,
    loginName: 'volunteer.dangshan',
    tryThis: {
      zh: '看志愿者能做什么、看不到什么。',
      en: 'See what a volunteer can do, and what stays hidden.',
    },
  },
  {
    role: 'trainer',
    area: city,
    loginName: 'trainer.city',
    tryThis: {
      zh: '看统计：备课用得上的是趋势，不是个人。',
      en: 'Read the statistics: what a course needs is the trend, not a person.',
    },
  },
  {
    role: 'data_officer',
    area: city,
    loginName: 'data.city',
    tryThis: {
      zh: '打开 2023 年度统计表，核对测评 16,899 人次、危机 372 例，导出 Excel。',
      en: 'Open the annual table of 2023, find 16,899 assessments and 372 crisis alerts, export it to Excel.',
    },
  },
  {
    role: 'city_admin',
    area: city,
    loginName: 'office.city',
    tryThis: {
      zh: '打开驾驶舱，从全市点到县区、乡镇，再换成大屏。',
      en: 'Open the cockpit, go from the city down to a county and a township, then switch to the big screen.',
    },
  },
  {
    role: 'instrument_manager',
    area: city,
    loginName: 'instrument.manager',
    tryThis: {
      zh: '打开“睡前一小时”草稿，改好两处错误再送审；自己写的，自己审不了。',
      en: 'Open the draft “The hour before sleep”, mend its two faults and submit it: what you wrote, another decides.',
    },
  },
  {
    role: 'instrument_approver',
    area: city,
    loginName: 'instrument.approver',
    tryThis: {
      zh: '在量表库里看一份文字为什么还没有给居民看；核对后批准，再到居民端找到它。',
      en: 'In the library, see why a wording is not shown yet; approve it, then find it on the residents’ side.',
    },
  },
  {
    role: 'auditor',
    area: city,
    loginName: 'auditor.city',
    tryThis: {
      zh: '看刚才谁打开了哪个个案，再点“核验”。',
      en: 'See who has just opened which case, then press “Verify”.',
    },
  },
  {
    role: 'security_admin',
    area: city,
    loginName: 'security.city',
    tryThis: {
      zh: '试着把审计员的岗位再授给系统管理员：三种岗位不得兼任。',
      en: 'Try to make the system administrator an auditor as well: the three may not be one person.',
    },
  },
  {
    role: 'system_admin',
    area: city,
    loginName: 'system.city',
    tryThis: {
      zh: '开通一个账号，把邀请链接交给本人；您看不到任何个案。',
      en: 'Create an account and hand over its invitation; you see no case at all.',
    },
  },
];
