import type { Bilingual } from '@xinan/contract-kit';

export const personalDataKinds = {
  id_number: { zh: '身份证号', en: 'identity number' },
  name_with_id: { zh: '姓名和身份证号', en: 'name with identity number' },
  mobile_phone: { zh: '手机号', en: 'mobile number' },
  bank_card: { zh: '银行卡号', en: 'bank card number' },
  home_address: { zh: '住址（到门牌）', en: 'home address down to the door' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PersonalDataKind = keyof typeof personalDataKinds;
