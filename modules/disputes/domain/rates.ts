import type { Bilingual } from '@xinan/contract-kit';

/** What each rate divides by what. Every figure of this module is counted in its cohort: later news move the case, not the day. */
export const rateWords = {
  resolved_of_found: {
    name: { zh: '化解率（按排查）', en: 'Resolved of found' },
    definition: {
      zh: '期内排查发现的全部纠纷中，到目前为止已化解的百分比。分子：化解；分母：排查发现，含待审查和不予受理的。',
      en: 'Share of all disputes found in the period that are resolved by now. Numerator: resolved. Denominator: found, including those to be decided and not accepted.',
    },
  },
  resolved_of_accepted: {
    name: { zh: '化解率（按受理）', en: 'Resolved of accepted' },
    definition: {
      zh: '期内排查发现并已受理的纠纷中，到目前为止已化解的百分比。分子：化解；分母：受理，含在办、调解不成和终止的。',
      en: 'Share of the disputes found in the period and accepted that are resolved by now. Numerator: resolved. Denominator: accepted, including open, failed and terminated.',
    },
  },
  performed: {
    name: { zh: '协议履行率', en: 'Agreements performed' },
    definition: {
      zh: '期内生效、有履行内容的调解协议中，已全部履行的百分比。分子：已履行；分母：已履行、待履行与未履行之和。',
      en: 'Share of the agreements that took effect in the period and ask for something that are performed in full. Denominator: performed, pending and not performed together.',
    },
  },
  confirmed: {
    name: { zh: '司法确认率', en: 'Confirmed by the court' },
    definition: {
      zh: '期内生效、依法可以申请司法确认的调解协议中，法院已确认的百分比。涉及婚姻、收养等身份关系的协议和口头协议不计入。',
      en: 'Share of the agreements that took effect in the period and are open to judicial confirmation that a court has confirmed. Agreements on marriage, adoption and the like, and oral ones, do not count.',
    },
  },
  recurred: {
    name: { zh: '反复率', en: 'Came back' },
    definition: {
      zh: '期内生效的调解协议中，相同当事人或相同地点在规定期限（默认 180 天）内再次发生纠纷的百分比。分母：期内生效的全部协议。',
      en: 'Share of the agreements that took effect in the period after which the same parties or place had a dispute again within the term (180 days unless the city says otherwise). Denominator: all agreements of the period.',
    },
  },
  psych: {
    name: { zh: '心理服务参与率', en: 'With psychological support' },
    definition: {
      zh: '期内排查发现的全部纠纷中，有心理服务参与的百分比。分子：有心理服务参与；分母：排查发现。',
      en: 'Share of all disputes found in the period in which psychological support took part. Denominator: found.',
    },
  },
} as const satisfies Record<string, { readonly name: Bilingual; readonly definition: Bilingual }>;

export type RateId = keyof typeof rateWords;
