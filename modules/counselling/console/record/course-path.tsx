import { formatDate } from '@xinan/cn/dates';
import { Icon, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import { check } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { CounsellingRecord } from '../../contract.ts';
import { courseSteps, isFinal } from '../../domain.ts';
import { words } from '../../locales/console.ts';

type Part = CounsellingRecord['course'][number];

/** 建立关系 → 稳定情绪 → 查找焦点 → 改变认知, as a calm path: what is behind, where one is, what is ahead. */
export function CoursePath({ record }: { record: CounsellingRecord }): ReactNode {
  const t = useText(words);
  return (
    <Section title={t('coursePath')}>
      <ol className="course">
        {record.course.map((part, index) => (
          <CourseStep key={part.step} part={part} n={index + 1} isOver={isFinal(record.state)} />
        ))}
      </ol>
    </Section>
  );
}

function CourseStep({ part, n, isOver }: { part: Part; n: number; isOver: boolean }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const day = (at: string) => formatDate(new Date(at), locale);
  const isNow = part.startedAt !== null && part.endedAt === null && !isOver;
  const standing = part.endedAt ? 'done' : isNow ? 'now' : 'ahead';
  const when =
    part.startedAt && part.endedAt
      ? t('partDone', { from: day(part.startedAt), to: day(part.endedAt) })
      : part.startedAt && isNow
        ? t('partNow', { from: day(part.startedAt) })
        : t(part.sessions > 0 ? 'partStopped' : 'partAhead');
  const texts = courseSteps[part.step];
  return (
    <li className={`course__step course__step--${standing}`} aria-current={isNow ? 'step' : undefined}>
      <span className="course__mark" aria-hidden="true">
        {standing === 'done' ? <Icon path={check} size={16} /> : n}
      </span>
      <div className="course__words">
        <p className="course__name">
          <span className="kit-hidden">{t('stepN', { n })} </span>
          {say(texts)}
        </p>
        <p className="kit-soft course__when">
          {when}
          {part.sessions > 0 && <> · {t('sessionCount', { n: part.sessions })}</>}
        </p>
        {isNow && <p className="course__aim">{say(texts.aim)}</p>}
        {part.note && (
          <dl className="kit-pairs course__note">
            <div>
              <dt>{t('came')}</dt>
              <dd>{part.note}</dd>
            </div>
            <div>
              <dt>{t('ahead')}</dt>
              <dd>{part.next}</dd>
            </div>
          </dl>
        )}
      </div>
    </li>
  );
}
