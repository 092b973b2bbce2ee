import type { Bilingual } from '@xinan/contract-kit';
import type { ConsentPurpose } from './consent-purposes.ts';

/** What a person reads before agreeing: what, why, how long, and what taking it back does. A changed text is a new version. */
export interface Notice {
  readonly version: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export const notices: Readonly<Record<ConsentPurpose, Notice>> = {
  keep_results: {
    version: '2026-11',
    title: { zh: '把测评结果留在我的账号里', en: 'Keep my results in my account' },
    text: {
      zh: '做什么：您登录后做的测评，结果和作答加密保存在您的账号里。为什么：方便您日后自己回看变化，需要时给愿意帮助您的人看。多久：自测评之日起三年，到期删除。撤回之后：新的测评不再归入您的账号；已保存的仍只有您能打开，直到到期。不同意也能照常做测评、看结果。',
      en: 'What: the results and answers of self-assessments you make while signed in are kept, encrypted, in your account. Why: so that you can look back at how things changed, and show them to someone who helps you if you wish. How long: three years from the day of each, then deleted. If you take it back: new ones are no longer attached to your account; those already kept stay open to you alone until their time is over. Without it you can take assessments and see results just the same.',
    },
  },
  share_results: {
    version: '2026-11',
    title: { zh: '与帮助我的专业人员共享历次结果', en: 'Share my earlier results with those who help me' },
    text: {
      zh: '做什么：有专业人员负责帮助您时（如值班员、咨询师、医生），让他们看到您账号里历次测评的得分和变化，看不到逐题的作答。为什么：知道您这一路的变化，才能更好地帮您。多久：只在他们负责帮助您的期间，或者到您撤回为止。撤回之后：他们立即看不到以往的结果；引起这次帮助的那一份，仍随帮助记录保存。谁看过、什么时候看的，您都能查到。不同意也照样得到帮助。',
      en: 'What: while professionals are assigned to help you (a duty officer, a counsellor, a doctor), they can see the scores of your earlier self-assessments in your account and how they changed, never the single answers. Why: who knows how things changed can help better. How long: only while they are assigned to you, or until you take it back. If you take it back: they stop seeing earlier results at once; the one that led to this help stays with its record. You can see who looked, and when. Without it you are helped just the same.',
    },
  },
  counsellor_contact: {
    version: '2026-11',
    title: { zh: '心理咨询师可以主动联系我', en: 'A counsellor may contact me' },
    text: {
      zh: '做什么：市心理服务机构的咨询师可以打您登录用的手机号，问候近况，介绍可以找到的帮助。为什么：有时候开口求助很难，由我们先联系您。多久：一年，或者到您撤回为止。撤回之后：我们不再主动联系您；您随时可以自己打来。遇到生命安全的紧急情况，依法处理，不以这一项为前提。',
      en: 'What: a counsellor of the city service may call the number you sign in with, to ask how you are and tell you where help can be found. Why: asking is sometimes hard, so we call first. How long: one year, or until you take it back. If you take it back: we no longer contact you first; you can call us at any time. Where life is in danger the law applies, with or without this.',
    },
  },
  follow_up: {
    version: '2026-11',
    title: { zh: '接受服务后的回访', en: 'Follow-up after a service' },
    text: {
      zh: '做什么：您用过热线、咨询或活动之后，工作人员在一个月内打一两次回访电话或发短信。为什么：了解有没有帮上忙，需要时再接着帮。多久：每次服务后三个月内。撤回之后：不再回访，已经记下的回访随服务记录保存。不同意不影响任何服务。',
      en: 'What: after you used the hotline, counselling or an activity, staff may call once or twice or send a short message within a month. Why: to learn whether it helped, and to go on helping where needed. How long: within three months after each service. If you take it back: no more follow-up; what was noted stays with the record of the service. Without it every service is the same.',
    },
  },
  service_research: {
    version: '2026-11',
    title: { zh: '去掉身份后用于改进服务', en: 'Help improve the service, without my identity' },
    text: {
      zh: '做什么：把您的测评分数和使用过的服务去掉姓名、号码和住址之后，用于统计研究，不给任何商业机构。为什么：弄清楚哪些办法真的有用，把服务放到需要的地方。多久：进入一项研究后，随该项研究保存，最长五年。撤回之后：今后的研究不再使用您的信息；已经并入统计、认不出是谁的部分无法取出。',
      en: 'What: your scores and the services you used, without name, number and address, are used for statistical research, never given to a company. Why: to learn what really helps and to place services where they are needed. How long: as long as the study, five years at most. If you take it back: no later study uses your information; what is already part of statistics that recognise nobody cannot be taken out.',
    },
  },
};

export const noticeOf = (purpose: ConsentPurpose): Notice => notices[purpose];
