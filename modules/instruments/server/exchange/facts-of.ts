import type { Questionnaire, QuestionnaireFacts, QuestionnaireItem } from '@xinan/scoring/exchange/fhir';

const han = /\p{Script=Han}/u;

const textsOf = ({ text, item = [] }: QuestionnaireItem): string[] => [text ?? '', ...item.flatMap(textsOf)];

/** The language it says it is in; else Chinese where its questions are. */
function localeOf({ language = '', title = '', item = [] }: Questionnaire): 'zh' | 'en' {
  if (/^(zh|en)\b/i.test(language)) return language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return han.test([title, ...item.flatMap(textsOf)].join('')) ? 'zh' : 'en';
}

const hold = 'hold: licence not confirmed';
const toWrite = { zh: '（待填写）', en: '(to be written)' };

/**
 * What a Questionnaire does not say, for a person to write: whom it is for, its time, its missing rule. Its licence counts
 * as unconfirmed, so that no resident sees it before somebody has settled that.
 */
export function factsOf(questionnaire: Questionnaire, instrumentId: string): QuestionnaireFacts {
  const { version, name, copyright, url } = questionnaire;
  return {
    id: instrumentId,
    version: version ?? '1',
    abbr: name ?? instrumentId,
    kind: 'self-report',
    population: { ...toWrite, ages: [null, null] },
    timeframe: { ...toWrite, iso8601: 'current' },
    missing: {
      rule: 'none',
      maxMissing: 0,
      scope: 'scale',
      text: { zh: '缺答不计分', en: 'not scored when an answer is missing' },
      source: 'FHIR Questionnaire',
    },
    licence: {
      class: 'B',
      status: 'to be confirmed',
      statement: copyright ?? 'The file says nothing of its licence.',
      source: url ?? 'FHIR Questionnaire',
      confidence: 'low',
      zhTextRights: 'to be confirmed',
      attribution: null,
      conditions: [],
    },
    release: { zh: hold, en: hold },
    locale: localeOf(questionnaire),
    provenance: 'unverified: read from a FHIR Questionnaire',
  };
}
