import './reports.css';
import { formatDateTime, localDateOf } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  Section,
  serverNow,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { getAnnualTable } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { type AnnualAnswer, AnnualTable } from './annual-table.tsx';
import { readPeriodChoice, yearsUpTo } from './period-choice.ts';
import { useAnnualDownload } from './use-annual-download.ts';

const isBlank = ({ rows }: AnnualAnswer): boolean => rows.every(({ count }) => count === 0);

/** 年度统计表: what a year counted, month by month, with its definitions. */
export default function Annual({ params }: RoomProps): ReactNode {
  const t = useText(reportWords);
  const { locale, open } = useDesk();
  const today = localDateOf(serverNow());
  const choice = readPeriodChoice(params.year);
  const year = Number(choice) || Number(today.slice(0, 4));
  const { data, error, refetch } = useRouteQuery(getAnnualTable, { query: { year } });
  const download = useAnnualDownload(year);
  const shown = data?.year === year ? data : undefined;
  return (
    <div className="rep-page rep-page--wide">
      <PageHeader
        title={t('annualTitle', { year })}
        state={
          shown && (
            <time dateTime={shown.asOf}>
              {t('asOf', { at: formatDateTime(new Date(shown.asOf), locale) })}
            </time>
          )
        }
        hint={t('annualHint')}
        actions={
          <>
            <Select<number>
              aria-label={t('ownYear')}
              value={year}
              options={yearsUpTo(today).map((value) => ({ value, label: t('year', { year: value }) }))}
              onChange={(next) => open(`/annual/${next}`)}
            />
            <Button
              type="primary"
              loading={download.busy}
              disabled={!shown || isBlank(shown)}
              onClick={download.start}
            >
              {t(download.busy ? 'downloading' : 'download')}
            </Button>
            <Button onClick={() => print()}>{t('print')}</Button>
          </>
        }
      />
      {download.error && <Problem error={download.error} onRetry={download.start} compact />}
      {shown ? (
        <Answer answer={shown} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={12} />
      )}
    </div>
  );
}

function Answer({ answer }: { answer: AnnualAnswer }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  if (isBlank(answer))
    return <Empty title={t('annualEmpty', { year: answer.year })} hint={t('annualEmptyHint')} />;
  return (
    <>
      <AnnualTable answer={answer} />
      <p className="rep-note">{t('hiddenNote')}</p>
      <Section title={t('definitions')}>
        <dl className="rep-definitions">
          {answer.rows.map(({ metric, name, definition }) => (
            <div key={metric}>
              <dt>{say(name)}</dt>
              <dd>{say(definition)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
