import { defineStates } from '@xinan/contract-kit/state-table';

const writers = ['instrument_manager'] as const;
const deciders = ['instrument_approver'] as const;

/** 量表草稿: what can be done with a draft, by whom, from where. Guards, buttons and the README's diagram come from here. */
export const draftStateTable = defineStates({
  initial: 'draft',
  final: ['released', 'discarded'],
  states: {
    draft: { zh: '编写中', en: 'Being written' },
    submitted: { zh: '待审定', en: 'Awaiting a decision' },
    refused: { zh: '已退回', en: 'Sent back' },
    released: { zh: '已发布', en: 'Released' },
    discarded: { zh: '已放弃', en: 'Discarded' },
  },
  conditions: {
    other_person: { zh: '审定人没有写过这一稿', en: 'whoever decides has written nothing of it' },
    no_fault: { zh: '没有需要改正之处', en: 'there is no fault left' },
  },
  steps: {
    save: { from: ['draft', 'refused'], to: 'draft', roles: writers, label: { zh: '保存', en: 'Save' } },
    submit: {
      from: ['draft'],
      to: 'submitted',
      roles: writers,
      when: ['no_fault'],
      primary: true,
      label: { zh: '送审', en: 'Submit' },
    },
    discard: {
      from: ['draft', 'refused'],
      to: 'discarded',
      roles: writers,
      label: { zh: '放弃', en: 'Discard' },
    },
    release: {
      from: ['submitted'],
      to: 'released',
      roles: deciders,
      when: ['other_person', 'no_fault'],
      primary: true,
      label: { zh: '审定发布', en: 'Release' },
    },
    refuse: {
      from: ['submitted'],
      to: 'refused',
      roles: deciders,
      when: ['other_person'],
      label: { zh: '退回修改', en: 'Send back' },
    },
  },
});

export type DraftStep = keyof typeof draftStateTable.steps;
export type DraftCondition = keyof typeof draftStateTable.conditions;
