import type { Indicator } from '@xinan/indicators';

type Scoring = Indicator['scoring'];
type Words = { readonly zh: string; readonly en: string };

/** The sentence that says how a value is scored, as the reference set writes it. */
export function scoringWords(scoring: Scoring): Words {
  switch (scoring.method) {
    case 'range': {
      const { zero_low, full_low, full_high, zero_high } = scoring;
      return {
        zh: `取值在${full_low}—${full_high}之间得100分;低于${zero_low}或高于${zero_high}得0分;其间按直线插值。`,
        en: `100 between ${full_low} and ${full_high}; 0 below ${zero_low} or above ${zero_high}; linear in between.`,
      };
    }
    case 'steps':
      return stepWords(scoring);
    default:
      return postWords(scoring);
  }
}

function postWords({ method, full, zero }: Extract<Scoring, { method: 'linear' | 'log' }>): Words {
  const between =
    method === 'log' ? ['按对数插值', 'logarithmic in between'] : ['按直线插值', 'linear in between'];
  return full > zero
    ? {
        zh: `达到${full}及以上得100分,${zero}及以下得0分,其间${between[0]}。`,
        en: `${full} or more scores 100; ${zero} or less scores 0; ${between[1]}.`,
      }
    : {
        zh: `${full}及以下得100分,${zero}及以上得0分,其间${between[0]}。`,
        en: `${full} or less scores 100; ${zero} or more scores 0; ${between[1]}.`,
      };
}

function stepWords({ steps, otherwise }: Extract<Scoring, { method: 'steps' }>): Words {
  const last = steps.at(-1)?.min ?? 0;
  return {
    zh: `${steps.map(({ min, score }) => `不低于${min}得${score}分`).join(';')};低于${last}得${otherwise}分。`,
    en: `${steps.map(({ min, score }) => `${min} or more scores ${score}`).join('; ')}; below ${last} scores ${otherwise}.`,
  };
}

/** Another rule; its sentence follows, unless somebody wrote one of their own. */
export function reviseScoring(before: Scoring, after: Scoring): Scoring {
  const [was, now] = [scoringWords(before), scoringWords(after)];
  return {
    ...after,
    zh: before.zh === was.zh || before.zh === '' ? now.zh : before.zh,
    en: before.en === was.en || before.en === '' ? now.en : before.en,
  };
}

/** The rule of another method, from the posts that were there. */
export function scoringOfMethod(scoring: Scoring, method: Scoring['method']): Scoring {
  const { full, zero } = postsOf(scoring);
  const span = Math.abs(full - zero) || 1;
  const rest = {
    full_score: scoring.full_score,
    zero_score: scoring.zero_score,
    zh: scoring.zh,
    en: scoring.en,
  };
  const rules = {
    linear: { method: 'linear', full, zero, ...rest },
    log: { method: 'log', full, zero, ...rest },
    range: {
      method: 'range',
      zero_low: Math.min(full, zero),
      full_low: Math.min(full, zero) + span / 3,
      full_high: Math.min(full, zero) + (2 * span) / 3,
      zero_high: Math.max(full, zero),
      ...rest,
    },
    steps: { method: 'steps', steps: [{ min: full, score: 100 }], otherwise: 0, ...rest },
  } as const satisfies Record<Scoring['method'], Scoring>;
  return reviseScoring(scoring, rules[method]);
}

function postsOf(scoring: Scoring): { full: number; zero: number } {
  if (scoring.method === 'range') return { full: scoring.zero_high, zero: scoring.zero_low };
  if (scoring.method === 'steps')
    return { full: scoring.steps[0]?.min ?? 100, zero: (scoring.steps.at(-1)?.min ?? 100) - 1 };
  return scoring;
}
