import { Byline, Section, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { behaviours, harmToOthers, ideationLevels, riskDefinitions } from '../../domain.ts';
import { latestOf } from '../../forms/assessment-form.ts';
import { words } from '../../locales/console.ts';
import { RiskTag } from '../tags.tsx';

type Assessment = CrisisRecord['assessments'][number];

/** The latest rating in full, with its definition and its basis; the former ones below, one line each until opened. */
export function AssessmentsSection({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const latest = latestOf(record.assessments);
  if (!latest)
    return record.state === 'assessing' ? (
      <Section title={t('assessments')}>
        <p className="kit-soft">{t('noAssessment')}</p>
      </Section>
    ) : null;
  const former = record.assessments
    .filter(({ id }) => id !== latest.id)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Section title={t('assessments')}>
      <AssessmentCard assessment={latest} />
      {former.length > 0 && (
        <details className="kit-more">
          <summary>{t('formerAssessments', { n: former.length })}</summary>
          {former.map((assessment) => (
            <AssessmentCard key={assessment.id} assessment={assessment} />
          ))}
        </details>
      )}
    </Section>
  );
}

function AssessmentCard({ assessment }: { assessment: Assessment }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const {
    risk,
    ideation,
    behaviours: acts,
    selfInjury,
    harmToOthers: harm,
    protectiveFactors,
    basis,
    assessorQualification,
  } = assessment;
  const level = ideationLevels[ideation];
  const harmWord = harmToOthers[harm];
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <RiskTag risk={risk} named />
        <span className="kit-by">{say(riskDefinitions[risk])}</span>
      </p>
      <dl className="kit-pairs">
        <Pair name={t('basis')} value={basis} />
        <Pair name={t('ideation')} value={level ? say(level) : String(ideation)} />
        <Pair
          name={t('behaviours')}
          value={
            acts.length > 0
              ? acts.map((act) => (
                  <StateTag key={act} tone="brick">
                    {say(behaviours[act])}
                  </StateTag>
                ))
              : t('noneRecorded')
          }
        />
        <Pair name={t('selfInjury')} value={t(selfInjury ? 'yes' : 'no')} />
        <Pair name={t('harmToOthers')} value={harmWord ? say(harmWord) : String(harm)} />
        {protectiveFactors.length > 0 && (
          <Pair
            name={t('protectiveFactors')}
            value={
              <ul>
                {protectiveFactors.map((factor) => (
                  <li key={factor}>{factor}</li>
                ))}
              </ul>
            }
          />
        )}
        <Pair name={t('qualification')} value={assessorQualification} />
      </dl>
      <Byline by={assessment.by} at={assessment.at} />
    </article>
  );
}

function Pair({ name, value }: { name: string; value: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
