import type { Bilingual } from '@xinan/contract-kit';
import type { Purpose } from '@xinan/policy';

export type PurposeWords = Readonly<Record<Purpose, Bilingual>>;

/** What a record was opened for, as said to the person it is about. */
export const purposeWords: PurposeWords = {
  care: { zh: '为您提供帮助', en: 'Helping you' },
  crisis: { zh: '保障您的安全', en: 'Keeping you safe' },
  mediation: { zh: '调解纠纷', en: 'mediation of a dispute' },
  public_safety: { zh: '防止伤害', en: 'keeping people safe' },
  public_service: { zh: '提供公共服务', en: 'Public service' },
  supervision: { zh: '检查服务质量', en: 'Checking the quality of care' },
  statistics: { zh: '汇总统计（不含个人身份）', en: 'Statistics, without identity' },
  rights_request: { zh: '行使您本人的权利', en: 'Your own rights' },
  audit: { zh: '审计监督', en: 'Audit' },
  operations: { zh: '系统运行', en: 'Running the system' },
};
