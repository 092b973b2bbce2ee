import type { Bilingual } from '@xinan/contract-kit';

/**
 * What a mediator or a consultant is good at: a closed list, so that a case can ask for it.
 * The kinds of dispute bear the words of the mediation statistics (`dispute.case`, dimension type); the topics are what people bring to a talk.
 */
export const disputeSpecialities = {
  family: { zh: '婚姻家庭', en: 'Marriage and family' },
  neighbours: { zh: '邻里', en: 'Neighbours' },
  housing: { zh: '房屋宅基地', en: 'Houses and homesteads' },
  contract: { zh: '合同', en: 'Contracts' },
  business: { zh: '生产经营', en: 'Business' },
  damages: { zh: '损害赔偿', en: 'Damages' },
  land: { zh: '山林土地', en: 'Land and woods' },
  expropriation: { zh: '征地拆迁', en: 'Expropriation and relocation' },
  pollution: { zh: '环境污染', en: 'Pollution' },
  labour: { zh: '劳动争议', en: 'Labour' },
  consumer: { zh: '消费', en: 'Consumer matters' },
  medical: { zh: '医疗', en: 'Medical care' },
  traffic: { zh: '道路交通事故', en: 'Road accidents' },
  property: { zh: '物业', en: 'Property management' },
} as const satisfies Record<string, Bilingual>;

export const psychologicalSpecialities = {
  calming: { zh: '情绪疏导', en: 'Calming strong feelings' },
  family_relations: { zh: '家庭关系', en: 'Family relations' },
  couples: { zh: '伴侣沟通', en: 'Talk between partners' },
  young_people: { zh: '青少年成长', en: 'Growing up' },
  older_people: { zh: '老年心理', en: 'Later life' },
  grief: { zh: '哀伤陪伴', en: 'Grief' },
  after_shock: { zh: '重大事件后心理支持', en: 'Support after grave events' },
  anger: { zh: '冲突与愤怒', en: 'Conflict and anger' },
  work_stress: { zh: '职场压力', en: 'Stress at work' },
  petitioners: { zh: '信访群众疏导', en: 'Support for petitioners' },
  crisis_support: { zh: '危机干预', en: 'Crisis intervention' },
} as const satisfies Record<string, Bilingual>;

export const specialities = { ...disputeSpecialities, ...psychologicalSpecialities } as const;
export type Speciality = keyof typeof specialities;
export const specialityWords = Object.keys(specialities) as Speciality[];

/** The words for a stored speciality; one that the list no longer has is told as it is stored. */
export const nameSpeciality = (word: string): Bilingual =>
  word in specialities ? specialities[word as Speciality] : { zh: word, en: word };
