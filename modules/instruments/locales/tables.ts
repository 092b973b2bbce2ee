import type { Bilingual } from '@xinan/contract-kit';
import type { AlertLevel, InstrumentKind, LicenceClass } from '@xinan/scoring';
import type { DecisionKind } from '../contract.ts';

/** Who fills an instrument in, in plain words. */
export const kinds: Readonly<Record<InstrumentKind, Bilingual>> = {
  'self-report': { zh: '本人自评', en: 'the person' },
  interview: { zh: '专业人员访谈', en: 'a professional, by interview' },
  'clinician-rated': { zh: '专业人员评定', en: 'a professional, by rating' },
  protocol: { zh: '专业人员按流程', en: 'a professional, by protocol' },
};

export const licenceClasses: Readonly<Record<LicenceClass, Bilingual>> = {
  A: { zh: '可自由使用', en: 'Free to use' },
  B: { zh: '守条件可使用', en: 'Free on conditions' },
  C: { zh: '须取得许可', en: 'Needs permission' },
};

export const alertLevels: Readonly<Record<AlertLevel, Bilingual>> = {
  'follow-up': { zh: '工作日内跟进', en: 'Within a working day' },
  urgent: { zh: '尽快处置', en: 'Soon' },
  'emergency-review': { zh: '立即处置', en: 'At once' },
};

export const decisionNames: Readonly<Record<DecisionKind, Bilingual>> = {
  approve_wording: { zh: '批准文字', en: 'Wording approved' },
  withdraw_wording: { zh: '撤回文字批准', en: 'Approval of the wording withdrawn' },
  retire: { zh: '停用', en: 'Retired' },
  restore: { zh: '恢复使用', en: 'Restored' },
};

export const localeNames: Readonly<Record<'zh' | 'en', Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};
