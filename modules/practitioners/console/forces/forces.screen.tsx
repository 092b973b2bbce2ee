import {
  Icon,
  PageHeader,
  Problem,
  useDesk,
  useFreshCall,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { download, plus } from '@xinan/ui/icons';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { exportPanel, exportTeams } from '../../contract.ts';
import { type PanelName, panelNames } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { RegisterForm } from '../forms/register.form.tsx';
import { TeamForm } from '../forms/team.form.tsx';
import { useManages } from '../pieces.tsx';
import '../teams.css';
import { filterKeys, noFilters, panelOf, peopleQuery, teamQuery } from './filters.ts';
import { PeopleList } from './people-list.tsx';
import { TeamList } from './team-list.tsx';
import { useFileDownload } from './use-file-download.ts';

type Form = 'team' | 'person' | null;

/** 队伍与专家: whom to ask for a case, as teams and as people. */
export default function ForcesScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const call = useFreshCall();
  const { locale, open } = useDesk();
  const manages = useManages();
  const [filters, change] = useUrlFilters(filterKeys);
  const [form, setForm] = useState<Form>(null);
  const panel = panelOf(filters);
  const file = useFileDownload(() =>
    panel
      ? call(exportPanel, { params: { panel }, query: { ...peopleQuery(filters), locale } })
      : call(exportTeams, { query: { ...teamQuery(filters), locale } }),
  );
  const views = [
    { value: 'teams', label: t('teams') },
    ...(Object.keys(panelNames) as PanelName[]).map((name) => ({
      value: name,
      label: say(panelNames[name]),
    })),
  ];
  return (
    <>
      <PageHeader
        title={t('forces')}
        hint={t('forcesHint')}
        actions={
          <>
            <Button icon={<Icon path={download} />} loading={file.busy} onClick={file.start}>
              {t('exportExcel')}
            </Button>
            {manages && (
              <Button
                type="primary"
                icon={<Icon path={plus} />}
                onClick={() => setForm(panel ? 'person' : 'team')}
              >
                {t(panel ? 'register' : 'foundTeam')}
              </Button>
            )}
          </>
        }
      />
      {file.error && <Problem error={file.error} compact />}
      <div className="force-views no-print">
        <Segmented
          aria-label={t('view')}
          value={panel ?? 'teams'}
          options={views}
          onChange={(view) => change({ ...noFilters, view: view === 'teams' ? undefined : view })}
        />
      </div>
      {panel ? (
        <PeopleList key={panel} panel={panel} filters={filters} onChange={change} />
      ) : (
        <TeamList filters={filters} onChange={change} />
      )}
      {form === 'team' && (
        <TeamForm onClose={() => setForm(null)} onDone={({ id }) => open(`/teams/${id}`)} />
      )}
      {form === 'person' && (
        <RegisterForm onClose={() => setForm(null)} onDone={({ id }) => open(`/practitioners/${id}`)} />
      )}
    </>
  );
}
