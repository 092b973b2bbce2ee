import type { Bilingual } from '@xinan/contract-kit';

/** How the person would like to meet. */
export const meetingWishes = {
  either: { zh: '都可以', en: 'Either' },
  in_person: { zh: '当面谈', en: 'In person' },
  phone: { zh: '电话谈', en: 'By telephone' },
} as const satisfies Record<string, Bilingual>;

/** How a consent was given. There is no word for silence. */
export const consentWays = {
  in_writing: { zh: '本人签字', en: 'Signed by the person' },
  in_person: { zh: '本人当面口头同意', en: 'Spoken, face to face' },
  by_phone: { zh: '本人电话中口头同意', en: 'Spoken, by telephone' },
} as const satisfies Record<string, Bilingual>;

/** What a line of the consent record says. */
export const consentKinds = {
  contact: { zh: '同意由疏导人员联系', en: 'Agreed to be contacted' },
  counselling: { zh: '同意接受心理疏导', en: 'Agreed to counselling' },
  stopped: { zh: '表示停止', en: 'Said to stop' },
} as const satisfies Record<string, Bilingual>;

export const sessionWays = {
  in_person: { zh: '面谈', en: 'In person' },
  phone: { zh: '电话', en: 'By telephone' },
} as const satisfies Record<string, Bilingual>;

/** What the person said about going on. Only `yes` opens the next step: not having said anything is no consent. */
export const wishes = {
  yes: { zh: '愿意继续', en: 'Wants to go on' },
  no: { zh: '不想继续', en: 'Does not want to go on' },
  not_said: { zh: '没有表态', en: 'Did not say' },
} as const satisfies Record<string, Bilingual>;

/** Where a person may be helped on; always with their own agreement. */
export const referralPlaces = {
  hospital: { zh: '医院心理门诊', en: 'Hospital clinic' },
  hotline: { zh: '心理援助热线', en: 'Counselling hotline' },
  counselling_centre: { zh: '心理服务中心（站）', en: 'Counselling centre' },
  legal_aid: { zh: '法律援助', en: 'Legal aid' },
  social_help: { zh: '社会救助', en: 'Social assistance' },
} as const satisfies Record<string, Bilingual>;

/** How a course ends before its last step: the person said so, or answers no more. Nobody is asked for a reason. */
export const endings = {
  said: { zh: '本人表示不再进行', en: 'The person said to stop' },
  silent: { zh: '多次联系不上', en: 'Could not be reached, several times' },
} as const satisfies Record<string, Bilingual>;

/** Emotion as the person names it, by the hour's beginning and end. */
export const emotionRange = { least: 0, most: 10 } as const;
export const emotionEnds = {
  least: { zh: '0 平静', en: '0 calm' },
  most: { zh: '10 非常难受', en: '10 very upset' },
} as const satisfies Record<string, Bilingual>;

export type MeetingWish = keyof typeof meetingWishes;
export type ConsentWay = keyof typeof consentWays;
export type ConsentKind = keyof typeof consentKinds;
export type SessionWay = keyof typeof sessionWays;
export type Wish = keyof typeof wishes;
export type ReferralPlace = keyof typeof referralPlaces;
export type Ending = keyof typeof endings;

/** The keys of a word list, as contracts need them. */
export const wordsOf = <Table extends Record<string, unknown>>(table: Table) =>
  Object.keys(table) as (keyof Table & string)[];
