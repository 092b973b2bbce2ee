import type { Bilingual } from '@xinan/contract-kit';
import type { DisputeState } from './states.ts';

/** Where a case stands and what comes next, as said to its parties. Plain words; no promise of an outcome. */
export const stages: Readonly<Record<DisputeState, { readonly stage: Bilingual; readonly next: Bilingual }>> =
  {
    found: {
      stage: { zh: '我们已经收到', en: 'We have it' },
      next: {
        zh: '受理员会在一个工作日内核对情况，可能给您打电话。',
        en: 'The registrar checks it within a working day and may call you.',
      },
    },
    registered: {
      stage: { zh: '正在审查能否受理', en: 'We are checking whether we can take it' },
      next: { zh: '三个工作日内给您答复。', en: 'You hear within three working days.' },
    },
    not_accepted: {
      stage: { zh: '这件事没有受理', en: 'We could not take this' },
      next: {
        zh: '告知书里写明了原因和您还可以走的途径。',
        en: 'The notice says why, and which ways remain.',
      },
    },
    accepted: {
      stage: { zh: '已经受理', en: 'Accepted' },
      next: { zh: '接下来确定由谁来调解。', en: 'Next we settle who will mediate.' },
    },
    triaged: {
      stage: { zh: '正在安排调解员', en: 'A mediator is being found' },
      next: { zh: '您可以说说希望由谁来调解。', en: 'You may say whom you would like as mediator.' },
    },
    referred: {
      stage: { zh: '已经转给主管机关', en: 'Handed to the competent body' },
      next: { zh: '我们会一直跟到有结果。', en: 'We follow it until there is a result.' },
    },
    assigned: {
      stage: { zh: '调解员已经确定', en: 'A mediator has been named' },
      next: { zh: '调解员会和您联系，了解情况。', en: 'The mediator will get in touch to hear you.' },
    },
    investigating: {
      stage: { zh: '调解员正在了解情况', en: 'The mediator is finding out what happened' },
      next: {
        zh: '请告诉我们您是否愿意调解；不愿意也没有关系。',
        en: 'Please say whether you are willing to mediate. It is all right not to be.',
      },
    },
    mediating: {
      stage: { zh: '正在调解', en: 'Mediation is under way' },
      next: {
        zh: '您可以随时提出想法，也可以随时退出。',
        en: 'You may bring up ideas at any time, and leave at any time.',
      },
    },
    agreed: {
      stage: { zh: '达成了协议', en: 'You have an agreement' },
      next: { zh: '请按约定的时间履行。', en: 'Please keep to what was agreed.' },
    },
    performing: {
      stage: { zh: '正在履行协议', en: 'The agreement is being carried out' },
      next: { zh: '遇到困难请告诉调解员。', en: 'Tell the mediator if something is in the way.' },
    },
    revisiting: {
      stage: { zh: '协议已经履行', en: 'The agreement has been carried out' },
      next: { zh: '调解员会回访，看看您过得怎么样。', en: 'The mediator will ask how things are.' },
    },
    failed: {
      stage: { zh: '这次没有谈成', en: 'No agreement this time' },
      next: { zh: '您还有其他途径，下面列出来了。', en: 'Other ways remain; they are listed below.' },
    },
    terminated: {
      stage: { zh: '调解已经结束', en: 'The mediation has ended' },
      next: { zh: '您还有其他途径，下面列出来了。', en: 'Other ways remain; they are listed below.' },
    },
    archived: {
      stage: { zh: '已经办结归档', en: 'Closed and archived' },
      next: { zh: '以后再有类似的事，可以随时来找我们。', en: 'Come to us again whenever you need to.' },
    },
  };

/** Ways that remain when mediation did not help. Source: 人民调解法 26. */
export const remainingRoutes: readonly Bilingual[] = [
  {
    zh: '依法申请仲裁（例如劳动争议可以先申请劳动仲裁）',
    en: 'Arbitration under the law, such as labour arbitration',
  },
  { zh: '请有关行政机关处理', en: 'Asking the competent administrative body' },
  { zh: '向人民法院起诉', en: 'Going to court' },
];

/** What each matter means for a party who is asked; saying nothing is no answer. */
export const askedWords: Readonly<Record<string, Bilingual>> = {
  mediation: {
    zh: '调解是自愿的，不收费。您愿意由调解员帮你们谈一谈吗？以后改变主意也可以。',
    en: 'Mediation is of free will and costs nothing. Are you willing? You may change your mind later.',
  },
  rights_notice: {
    zh: '您可以选择或更换调解员、接受或拒绝调解、要求公开或不公开进行、自己决定是否达成协议。请读过后告诉我们。',
    en: 'You may choose or change the mediator, accept or refuse mediation, ask for it to be public or not, and decide yourself on any agreement. Please tell us once you have read this.',
  },
  counsellor: {
    zh: '可以请一位心理顾问一起来，帮大家把话慢慢说。他的记录不进卷宗，别人看不到。',
    en: 'A counsellor can join, to help everybody speak calmly. Their notes are in no file and nobody else reads them.',
  },
  police: {
    zh: '可以请一位民警一起来，维持秩序、讲解法律。',
    en: 'A police officer can join, to keep order and explain the law.',
  },
  extension: {
    zh: '调解期限快到了。您同意多谈一段时间吗？',
    en: 'The time is nearly over. Do you agree to go on for a while?',
  },
  online: { zh: '可以用视频来谈。您同意吗？', en: 'We can meet by video. Do you agree?' },
};
