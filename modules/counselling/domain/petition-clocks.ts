import type { Bilingual } from '@xinan/contract-kit';

/** A term of the petition itself, in calendar days. */
export interface PetitionClock {
  readonly stage: Bilingual;
  readonly from: Bilingual;
  readonly days: number;
  /** Days by which it may be extended, with the reason told. */
  readonly extension: number | null;
}

/**
 * The clocks of the petition as 《信访工作条例》 sets them. Information to hand out: this module neither starts nor stops
 * one of them, and no date of a counselling case is counted from any.
 */
export const petitionClocks: readonly PetitionClock[] = [
  {
    stage: { zh: '转送、交办或告知', en: 'Forward, assign or inform' },
    from: { zh: '收到信访事项', en: 'Petition received' },
    days: 15,
    extension: null,
  },
  {
    stage: { zh: '办理', en: 'Handle' },
    from: { zh: '受理', en: 'Accepted' },
    days: 60,
    extension: 30,
  },
  {
    stage: { zh: '请求复查', en: 'Ask for a review' },
    from: { zh: '收到书面答复', en: 'Written answer received' },
    days: 30,
    extension: null,
  },
  {
    stage: { zh: '复查答复', en: 'Answer of the review' },
    from: { zh: '收到复查请求', en: 'Request received' },
    days: 30,
    extension: null,
  },
  {
    stage: { zh: '请求复核', en: 'Ask for a second review' },
    from: { zh: '收到复查意见', en: 'Opinion of the review received' },
    days: 30,
    extension: null,
  },
  {
    stage: { zh: '复核答复', en: 'Answer of the second review' },
    from: { zh: '收到复核请求', en: 'Request received' },
    days: 30,
    extension: null,
  },
];
