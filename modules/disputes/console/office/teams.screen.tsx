import {
  DataTable,
  Empty,
  Problem,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { listTeams } from '@xinan/practitioners/contract';
import { Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { getTeamFigures } from '../../contract.ts';
import { countedTeams, type CountedTeam, wordsOf } from '../../domain.ts';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';
import { OfficePage } from './office-page.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { TeamCard, teamCounts, useTeamColumns } from './team-columns.tsx';
import { searchLines, type TeamLine, teamLines } from './team-lines.ts';
import { useScope } from './use-scope.ts';

type Answer = OutputOf<typeof getTeamFigures>;
const kinds = wordsOf(countedTeams) as CountedTeam[];
const readKind = (word: string | undefined): CountedTeam => kinds.find((kind) => kind === word) ?? 'bestie';
const pageSize = 50;

/** 各队伍: what became of the cases of each team, with the way to its page and its work list. Never a ranking. */
export default function TeamsScreen(): ReactNode {
  const t = useText(officeWords);
  const scope = useScope();
  const [filters, change] = useUrlFilters(['kind', 'search']);
  const kind = readKind(filters.kind);
  const figures = useRouteQuery(getTeamFigures, {
    query: { ...scope.period, region: scope.region, kind },
  });
  const teams = useRouteQuery(listTeams, { query: { all: true } });
  useLiveRefetch('facts.', figures.refetch);
  const error = figures.error ?? teams.error;
  const retry = () => void Promise.all([figures.refetch(), teams.refetch()]);
  const lines =
    figures.data &&
    teams.data &&
    teamLines(teams.data.rows, figures.data.rows, { kind, region: scope.region });
  const belowOwn = figures.data && !figures.data.exact && scope.region !== scope.top;
  return (
    <OfficePage
      tab="teams"
      title={t('teams')}
      hint={t('teamsHint')}
      asOf={figures.data?.asOf}
      query={scope.query}
    >
      <ScopeBar scope={scope} />
      {figures.data && <Total kind={kind} total={figures.data.total} />}
      {error && lines && <Problem error={error} onRetry={retry} compact />}
      <Lines
        lines={lines}
        kind={kind}
        search={filters.search ?? ''}
        waiting={figures.isPlaceholderData}
        error={error}
        onRetry={retry}
        onKind={(next) => change({ kind: next })}
        onSearch={(text) => change({ search: text || undefined })}
      />
      {belowOwn && <p className="off-note">{t('teamsOwnArea')}</p>}
      {figures.data && <p className="off-note">{t(figures.data.exact ? 'cohortNote' : 'hiddenNote')}</p>}
    </OfficePage>
  );
}

/** All cases of the kind, to which the lines below add up. */
function Total({ kind, total }: { kind: CountedTeam; total: Answer['total'] }): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  const name = t('teamsTotal', { kind: say(countedTeams[kind]) });
  return (
    <section className="off-team-total" aria-label={name}>
      <h2>{name}</h2>
      <dl className="off-team">
        {teamCounts.map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Count value={total[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly TeamLine[] | undefined;
  readonly kind: CountedTeam;
  readonly search: string;
  readonly waiting: boolean;
  readonly error: Parameters<typeof Problem>[0]['error'] | null;
  readonly onRetry: () => void;
  readonly onKind: (kind: CountedTeam) => void;
  readonly onSearch: (text: string) => void;
}

function Lines({ lines, kind, search, waiting, error, onRetry, onKind, onSearch }: LinesProps): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  const { open } = useDesk();
  const fitting = lines && searchLines(lines, search);
  // Another kind or search begins at its first page again.
  const of = `${kind} ${search}`;
  const [page, setPage] = useState({ of, length: pageSize });
  const length = page.of === of ? page.length : pageSize;
  return (
    <div className={waiting ? 'off-body off-body--waiting' : 'off-body'} aria-busy={waiting}>
      <DataTable<TeamLine>
        id="disputes.teams"
        caption={t('teams')}
        columns={useTeamColumns()}
        rows={fitting?.slice(0, length)}
        rowKey={({ team }) => team?.id ?? 'none'}
        error={lines ? null : error}
        onRetry={onRetry}
        onOpen={({ team }) => team && open(`/teams/${team.id}`)}
        card={(line) => <TeamCard line={line} />}
        filters={
          <>
            <Select<CountedTeam>
              className="off-team-kind"
              aria-label={t('teamKind')}
              value={kind}
              options={kinds.map((value) => ({ value, label: say(countedTeams[value]) }))}
              onChange={onKind}
            />
            <Input
              className="off-team-search"
              allowClear
              maxLength={40}
              aria-label={t('searchTeam')}
              placeholder={t('searchTeam')}
              value={search}
              onChange={(event) => onSearch(event.target.value)}
            />
            {fitting && (
              <span className="kit-soft kit-num" role="status">
                {t('teamsShown', { n: fitting.filter(({ team }) => team !== null).length })}
              </span>
            )}
          </>
        }
        exportName={t('teams')}
        more={{
          has: (fitting?.length ?? 0) > length,
          loading: false,
          load: () => setPage({ of, length: length + pageSize }),
        }}
        empty={<Empty picture={null} title={t('noTeamFits')} hint={t('noTeamFitsHint')} />}
      />
    </div>
  );
}
