import type { Bilingual } from '@xinan/contract-kit';
import type { StandardKind } from '../domain.ts';

/** A standard shipped with the platform; `file` names its two texts beside this list. */
export interface CatalogueEntry {
  readonly code: string;
  readonly file: string;
  readonly kind: StandardKind;
  readonly title: Bilingual;
  readonly owner: Bilingual;
  readonly screens: readonly string[];
  /** Open to residents without signing in. */
  readonly isPublic: boolean;
}

const cityOffice = { zh: '市心理服务工作办公室', en: 'City office for psychological service' };
const evaluationOffice = { zh: '市心安城市评价办公室', en: 'City evaluation office' };

export const catalogue: readonly CatalogueEntry[] = [
  {
    code: 'XA-M-01',
    file: 'evaluation-method',
    kind: 'method',
    title: { zh: '心安城市评价方法', en: 'Evaluation method of the city at ease of mind' },
    owner: evaluationOffice,
    screens: ['indicators.ranking', 'reports.cockpit'],
    isPublic: true,
  },
  {
    code: 'XA-P-01',
    file: 'collection-and-evidence',
    kind: 'procedure',
    title: { zh: '指标填报与佐证规程', en: 'Collecting indicators and their evidence' },
    owner: evaluationOffice,
    screens: ['indicators.tasks'],
    isPublic: false,
  },
  {
    code: 'XA-P-02',
    file: 'verification-and-appeals',
    kind: 'procedure',
    title: { zh: '核验与申诉规程', en: 'Verification and appeals' },
    owner: evaluationOffice,
    screens: ['indicators.verification', 'indicators.appeals'],
    isPublic: false,
  },
  {
    code: 'XA-P-03',
    file: 'publication-and-correction',
    kind: 'procedure',
    title: { zh: '发布与更正规程', en: 'Publication and correction' },
    owner: evaluationOffice,
    screens: ['indicators.publication'],
    isPublic: true,
  },
  {
    code: 'XA-P-04',
    file: 'crisis-intervention',
    kind: 'procedure',
    title: { zh: '心理危机干预工作规程', en: 'Crisis intervention' },
    owner: { zh: '市卫生健康委员会', en: 'Municipal health commission' },
    screens: ['crises.record'],
    isPublic: false,
  },
  {
    code: 'XA-P-05',
    file: 'mediation',
    kind: 'procedure',
    title: { zh: '人民调解与警民心联调规程', en: 'People’s mediation and joint mediation' },
    owner: { zh: '市司法局', en: 'Municipal justice bureau' },
    screens: ['disputes.record'],
    isPublic: false,
  },
  {
    code: 'XA-P-06',
    file: 'petitioner-counselling',
    kind: 'procedure',
    title: { zh: '信访心理疏导规程', en: 'Counselling for petitioners' },
    owner: { zh: '市信访局', en: 'Municipal petition bureau' },
    screens: ['counselling.record'],
    isPublic: false,
  },
  {
    code: 'XA-P-07',
    file: 'personal-information',
    kind: 'procedure',
    title: { zh: '个人信息与小数据保护规程', en: 'Personal information and small numbers' },
    owner: cityOffice,
    screens: ['reports.cockpit', 'crises.record', 'disputes.record', 'counselling.record'],
    isPublic: true,
  },
];
