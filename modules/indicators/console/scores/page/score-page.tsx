import '@xinan/charts/charts.css';
import '../scores.css';
import {
  Empty,
  FileExport,
  Icon,
  Loading,
  PageHeader,
  Problem,
  RoomLink,
  StateTag,
  useDesk,
  useSay,
  useText,
} from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import { eye, info, print as printer } from '@xinan/ui/icons';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { buildReport, type Overview } from '../../../contract.ts';
import { addressOf, paths, type Reading } from '../address.ts';
import { wallRoles } from '../../roles.ts';
import { wallWords } from '../screen/words.ts';
import { scoreWords } from '../words.ts';
import { unitsInView } from './units-in-view.ts';
import { useOverview } from './use-overview.ts';

export type ScoreTab = 'overview' | 'tree' | 'ranking' | 'map' | 'change' | 'whatIf';

export interface ScoreView {
  readonly overview: Overview;
  readonly reading: Reading;
  /** Path with the period that is being read. */
  readonly to: (path: string, more?: Readonly<Record<string, string>>) => string;
}

interface PageProps {
  readonly tab: ScoreTab;
  /** The unit the page is about, carried to the tabs. */
  readonly unit?: string | undefined;
  readonly children: (view: ScoreView) => ReactNode;
}

const tones = { preview: 'amber', published: 'lake', superseded: 'plain' } as const;

/** The frame of every page of the index: title, state, period, the note of the set, tabs; and the states without a run. */
export function ScorePage({ tab, unit, children }: PageProps): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale, open } = useDesk();
  const { data, error, refetch, reading, changeReading, isPlaceholderData } = useOverview();
  const to: ScoreView['to'] = (path, more) => addressOf(path, reading, more);

  if (!data) {
    const nothing = error?.code === 'index.no_run' || error?.code === 'record.not_found';
    return (
      <div className="scores">
        <PageHeader title={t('index')} />
        {error ? (
          nothing ? (
            <NoRun onOpen={open} />
          ) : (
            <Problem error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <Loading rows={12} />
        )}
      </div>
    );
  }
  const { run } = data;
  const periods = [...new Set([run.period, ...data.periods])].toSorted().toReversed();
  return (
    <div className="scores">
      <PageHeader
        title={t('index')}
        state={
          <>
            <StateTag tone={tones[run.state]}>{t(run.state)}</StateTag>
            {run.supersedes !== null && <StateTag tone="sky">{t('corrected')}</StateTag>}
            <span className="scores-set">
              {t('set', { title: say(run.setTitle), version: run.setVersion })}
            </span>
          </>
        }
        actions={
          <>
            {tab === 'overview' && <WallButton onOpen={open} />}
            <Select<string>
              className="scores-period"
              aria-label={t('period')}
              value={run.period}
              options={periods.map((period) => ({ value: period, label: namePeriod(period, locale) }))}
              onChange={(period) => changeReading({ period, run: undefined })}
            />
            <FileExport
              title={t('report')}
              formats={[
                { key: 'word', label: t('reportWord') },
                { key: 'excel', label: t('reportExcel') },
              ]}
              addressOf={(format) => `${buildReport.path.replace(':id', run.id)}?format=${format}`}
            />
            <Button icon={<Icon path={printer} />} onClick={() => print()} aria-label={t('print')} />
          </>
        }
      />
      <p className="scores-note">
        <Icon path={info} size={14} /> <span>{say(run.setNote)}</span>
      </p>
      <GoverningStandards screen="indicators.ranking" />
      {run.state === 'superseded' && (
        <p className="kit-notice">
          {t('supersededHint')} {run.reason}{' '}
          <RoomLink to={addressOf(paths.overview, { period: run.period })}>{t('seeCurrent')}</RoomLink>
        </p>
      )}
      <Tabs tab={tab} overview={data} unit={unit} to={to} />
      <div
        className="scores-body"
        aria-busy={isPlaceholderData}
        data-waiting={isPlaceholderData || undefined}
      >
        {children({ overview: data, reading, to })}
      </div>
    </div>
  );
}

function Tabs({
  tab,
  overview,
  unit,
  to,
}: {
  tab: ScoreTab;
  overview: Overview;
  unit: string | undefined;
  to: ScoreView['to'];
}): ReactNode {
  const t = useText(scoreWords);
  const about = unit ?? unitsInView(overview).at(0)?.unit.code ?? '';
  const tabs: readonly (readonly [ScoreTab, string])[] = [
    ['overview', to(paths.overview, { unit: about })],
    ['tree', to(paths.tree(about))],
    ['ranking', to(paths.ranking)],
    ['map', to(paths.map('total'))],
    ['change', to(paths.change(about))],
    ['whatIf', to(paths.whatIf)],
  ];
  return (
    <nav className="scores-tabs no-print" aria-label={t('sections')}>
      {tabs.map(([id, path]) => (
        <RoomLink key={id} to={path} aria-current={id === tab ? 'page' : undefined}>
          {t(`tab_${id}`)}
        </RoomLink>
      ))}
    </nav>
  );
}

function WallButton({ onOpen }: { onOpen: (path: string) => void }): ReactNode {
  const t = useText(wallWords);
  const { person } = useDesk();
  if (!person.roles.some((role) => wallRoles.includes(role))) return null;
  return (
    <Button icon={<Icon path={eye} />} onClick={() => onOpen(paths.screen)}>
      {t('open')}
    </Button>
  );
}

function NoRun({ onOpen }: { onOpen: (path: string) => void }): ReactNode {
  const t = useText(scoreWords);
  return (
    <Empty
      title={t('noRunTitle')}
      hint={t('noRunHint')}
      action={
        <Button type="primary" onClick={() => onOpen('/indicators/cycles')}>
          {t('noRunNext')}
        </Button>
      }
    />
  );
}
