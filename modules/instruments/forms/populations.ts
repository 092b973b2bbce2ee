import type { Text } from '@xinan/scoring';

/** Groups of people as the files name them; one that is not here is printed as it is written. */
export const populations: Readonly<Record<string, Text>> = {
  general: { zh: '一般人群', en: 'general' },
  men: { zh: '男性', en: 'men' },
  women: { zh: '女性', en: 'women' },
  children: { zh: '儿童', en: 'children' },
  adolescents: { zh: '青少年', en: 'adolescents' },
  'adolescents, US': { zh: '美国青少年', en: 'adolescents, US' },
  'adolescents, Korea': { zh: '韩国青少年', en: 'adolescents, Korea' },
  'male adolescents, Korea': { zh: '韩国男性青少年', en: 'male adolescents, Korea' },
  'female adolescents, Korea': { zh: '韩国女性青少年', en: 'female adolescents, Korea' },
  'Flanders/NL': { zh: '荷兰及比利时弗拉芒', en: 'Flanders and the Netherlands' },
  China: { zh: '中国', en: 'China' },
  'China, adolescents': { zh: '中国青少年', en: 'China, adolescents' },
  'China, general population': { zh: '中国一般人群', en: 'China, general population' },
  'China, older adults': { zh: '中国老年人', en: 'China, older adults' },
  'China, disaster survivors': { zh: '中国受灾人群', en: 'China, disaster survivors' },
};
