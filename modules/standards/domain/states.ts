import { defineStates } from '@xinan/contract-kit/state-table';

const office = ['city_admin'] as const;

/** 标准版本: what can be done with a version, by whom, from where. Guards, buttons and the README's diagram come from here. */
export const versionStates = defineStates({
  initial: 'draft',
  final: ['superseded', 'withdrawn'],
  states: {
    draft: { zh: '草案', en: 'Draft' },
    in_force: { zh: '现行', en: 'In force' },
    superseded: { zh: '已被代替', en: 'Superseded' },
    withdrawn: { zh: '已废止', en: 'Withdrawn' },
  },
  conditions: {
    other_person: {
      zh: '批准人没有起草或修改过这一版',
      en: 'whoever approves has not written any of this version',
    },
    both_languages: { zh: '中英文正文都已写好', en: 'both texts are written' },
    not_past: { zh: '生效日期不早于今天', en: 'the first day is not in the past' },
  },
  steps: {
    save: {
      from: ['draft'],
      to: 'same',
      roles: office,
      label: { zh: '修改草案', en: 'Edit the draft' },
    },
    approve: {
      from: ['draft'],
      to: 'in_force',
      roles: office,
      when: ['other_person', 'both_languages', 'not_past'],
      primary: true,
      label: { zh: '批准生效', en: 'Approve' },
    },
    discard: {
      from: ['draft'],
      to: 'withdrawn',
      roles: office,
      label: { zh: '放弃草案', en: 'Discard the draft' },
    },
    supersede: {
      from: ['in_force'],
      to: 'superseded',
      roles: office,
      label: { zh: '由新版本代替', en: 'Supersede by a new version' },
    },
    restore: {
      from: ['superseded'],
      to: 'in_force',
      roles: office,
      label: { zh: '后一版本撤回后恢复', en: 'Restore when the next version is withdrawn' },
    },
    withdraw: {
      from: ['in_force'],
      to: 'withdrawn',
      roles: office,
      label: { zh: '废止', en: 'Withdraw' },
    },
  },
});

export type VersionState = keyof typeof versionStates.states;
export type VersionStep = keyof typeof versionStates.steps;
export type VersionCondition = keyof typeof versionStates.conditions;
