import type { Instrument, Person, ScoreOptions, Sex } from '@xinan/scoring';
import { explainScore, type ScoreExplanation } from '@xinan/scoring/explain';
import { useMemo, useState } from 'react';
import { firstAnswers, keepValid, randomAnswers, type TrialAnswers } from './answer-forms.ts';

export interface Facts {
  readonly sex?: Sex | undefined;
  readonly ageYears?: number | undefined;
  readonly monthsSinceDeath?: number | undefined;
  readonly norm?: string | undefined;
}

const personOf = ({ sex, ageYears }: Facts): Person => ({
  ...(sex === undefined ? {} : { sex }),
  ...(ageYears === undefined ? {} : { ageYears }),
});

export interface Trial {
  readonly answers: TrialAnswers;
  readonly facts: Facts;
  readonly person: Person;
  readonly explanation: ScoreExplanation;
  readonly put: (itemId: string, value: number | undefined) => void;
  readonly setFacts: (facts: Facts) => void;
  readonly random: () => void;
  readonly first: () => void;
  readonly clear: () => void;
}

/** Answers tried on the screen and their explanation; nothing leaves the page. */
export function useTrial(instrument: Instrument): Trial {
  const [given, setGiven] = useState<TrialAnswers>({});
  const [facts, setFacts] = useState<Facts>({});
  const person = useMemo(() => personOf(facts), [facts]);
  // In an editor the items may go while their answers stay.
  const answers = useMemo(() => keepValid(instrument, person, given), [instrument, person, given]);
  const { norm, monthsSinceDeath } = facts;
  const explanation = useMemo(() => {
    const options: ScoreOptions = {
      person,
      ...(norm === undefined ? {} : { norm }),
      ...(monthsSinceDeath === undefined ? {} : { context: { monthsSinceDeath } }),
    };
    return explainScore(instrument, answers, options);
  }, [instrument, answers, person, norm, monthsSinceDeath]);
  return {
    answers,
    facts,
    person,
    explanation,
    put: (itemId, value) =>
      setGiven((before) => {
        const { [itemId]: _former, ...others } = before;
        return value === undefined ? others : { ...others, [itemId]: value };
      }),
    setFacts,
    random: () => setGiven(randomAnswers(instrument, person, Math.random)),
    first: () => setGiven(firstAnswers(instrument, person)),
    clear: () => setGiven({}),
  };
}
