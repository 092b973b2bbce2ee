import { formatDate } from '@xinan/cn/dates';
import { Loading, Problem, Section, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { type AssessmentReading, readAssessment } from '../contract.ts';
import { readingWords } from '../locales/console.ts';
import { ScaleReading } from './scale-reading.tsx';
import './reading.css';

/** The self-assessment behind a case, for those assigned to it; others read why it is not there. */
export function ReadingSection({ assessmentId }: { assessmentId: string }): ReactNode {
  const t = useText(readingWords);
  const { data, error, refetch } = useRouteQuery(readAssessment, { params: { id: assessmentId } });
  return (
    <Section title={t('title')}>
      {data ? (
        <Shown reading={data} />
      ) : error ? (
        <Missing error={error} retry={refetch} />
      ) : (
        <Loading rows={3} />
      )}
    </Section>
  );
}

type Failure = NonNullable<ReturnType<typeof useRouteQuery<typeof readAssessment>>['error']>;

function Missing({ error, retry }: { error: Failure; retry: () => unknown }): ReactNode {
  const t = useText(readingWords);
  const isOutOfReach = error.problem.status === 403 || error.problem.status === 404;
  if (isOutOfReach) return <p className="kit-soft">{t('assignedOnly')}</p>;
  return <Problem error={error} compact onRetry={() => void retry()} />;
}

function Shown({ reading }: { reading: AssessmentReading }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  const { locale } = useDesk();
  const { scales, definition } = reading;
  const date = formatDate(new Date(reading.submittedAt), locale);
  return (
    <div className="reading">
      <p>{t('filledIn', { name: say(reading.name), abbr: reading.abbr, date })}</p>
      <p className="kit-by">{t('notVerdict')}</p>
      {reading.calledForHelp && <p className="kit-notice">{t('calledForHelp')}</p>}
      {scales.length === 0 && <p className="kit-soft">{t('none')}</p>}
      {scales.map((scale) => (
        <ScaleReading key={scale.id} scale={scale} definition={definition} />
      ))}
      {reading.citation !== '' && <p className="kit-by">{t('source', { source: reading.citation })}</p>}
    </div>
  );
}
