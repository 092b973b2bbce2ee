/** What a team of besties calls itself. */
export const bestieNames = [
  { zh: '暖心', en: 'Nuanxin' },
  { zh: '连心', en: 'Lianxin' },
  { zh: '和美', en: 'Hemei' },
  { zh: '春风', en: 'Chunfeng' },
  { zh: '枫桥', en: 'Fengqiao' },
  { zh: '巾帼', en: 'Jinguo' },
  { zh: '百合', en: 'Baihe' },
  { zh: '向阳', en: 'Xiangyang' },
  { zh: '知心', en: 'Zhixin' },
  { zh: '同心', en: 'Tongxin' },
  { zh: '小桔灯', en: 'Xiaojudeng' },
] as const;

/** What members of a team of besties do otherwise. */
export const bestieTitles = [
  '妇联执委',
  '村妇联主席',
  '退休教师',
  '社区工作者',
  '巾帼志愿者',
  '乡村医生',
  '法律明白人',
] as const;

export const mediatorTitles = [
  '专职人民调解员',
  '兼职人民调解员',
  '首席调解员',
  '退休法官',
  '退休民警',
] as const;

/** Titles of consultants by profession. */
export const consultantTitles = {
  psychiatrist: ['主任医师', '副主任医师', '主治医师'],
  psychotherapist: ['主管治疗师', '心理治疗师'],
  counsellor: ['专职心理咨询师', '高校咨询中心咨询师'],
  social_worker: ['中级社会工作师', '高级社会工作师'],
  psychology_teacher: ['高级教师', '心理教研员'],
} as const;
export type ConsultantProfession = keyof typeof consultantTitles;

/** A consultant in two sentences, as the register introduces them. */
export const consultantIntroduction = (years: number, topics: string) =>
  `从事心理健康服务 ${years} 年，擅长${topics}。受邀参加联合调解时只做情绪疏导和专业说明，不作诊断。`;
