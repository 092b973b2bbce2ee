import { useQueryClient } from '@tanstack/react-query';
import {
  Empty,
  Facts,
  Icon,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  routeKey,
  useDesk,
  useLiveRefetch,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { print } from '@xinan/ui/icons';
import { lampByWater } from '@xinan/ui/pictures';
import { Button, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { type InstrumentDetail, listLibrary, openInstrument } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { printWords } from '../../locales/print.ts';
import { kinds } from '../../locales/tables.ts';
import { DecideForm, openSteps, type Step, useStepName } from '../decide/decide.form.tsx';
import { Edition, OfferTags, useAges, useMakers, WordingTag } from '../pieces.tsx';
import { TrialSection } from '../trial/trial-section.tsx';
import '../instruments.css';
import { ChangeSection } from './change-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LicenceSection } from './licence-section.tsx';
import { ManagerButtons } from './manager-buttons.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { ScoringSection } from './scoring-section.tsx';

function Wording({ detail, locale }: { detail: InstrumentDetail; locale: 'zh' | 'en' }): ReactNode {
  const say = useSay();
  const standing = detail.standing[locale];
  return (
    <>
      <WordingTag standing={standing} />
      {standing.reason && <span className="kit-by inst-reason">{say(standing.reason)}</span>}
    </>
  );
}

function Head({ detail }: { detail: InstrumentDetail }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const ages = useAges();
  const { population, timeframe, purpose } = detail.definition;
  return (
    <Facts
      facts={[
        { name: t('purpose'), value: say(purpose) },
        { name: t('population'), value: say(population) },
        { name: t('ages'), value: ages(detail.minAge, detail.maxAge) },
        { name: t('timeframe'), value: say(timeframe) },
        { name: t('filledInBy'), value: say(kinds[detail.kind]) },
        {
          name: t('items'),
          value: `${t('itemsOf', { n: detail.items })} · ${t('minutesOf', { n: detail.minutes })}`,
        },
        { name: t('residentTitle'), value: detail.resident ? say(detail.resident.title) : null },
        { name: t('zh'), value: <Wording detail={detail} locale="zh" /> },
        { name: t('en'), value: <Wording detail={detail} locale="en" /> },
      ]}
    />
  );
}

function useTabs(detail: InstrumentDetail) {
  const t = useText(words);
  const { definition } = detail;
  return [
    { key: 'questions', label: t('tabQuestions'), children: <QuestionsSection of={definition} /> },
    { key: 'scoring', label: t('tabScoring'), children: <ScoringSection instrument={definition} /> },
    { key: 'trial', label: t('tabTrial'), children: <TrialSection instrument={definition} /> },
    { key: 'change', label: t('tabChange'), children: <ChangeSection instrument={definition} /> },
    { key: 'licence', label: t('tabLicence'), children: <LicenceSection of={definition} /> },
    { key: 'history', label: t('tabHistory'), children: <HistorySection detail={detail} /> },
  ];
}

function Page({ detail }: { detail: InstrumentDetail }): ReactNode {
  const t = useText(words);
  const tPrint = useText(printWords);
  const say = useSay();
  const { open } = useDesk();
  const client = useQueryClient();
  const refresh = useRefresh();
  const { decides } = useMakers();
  const stepName = useStepName();
  const [step, setStep] = useState<Step | null>(null);
  const [{ tab }, change] = useUrlFilters(['tab']);
  const tabs = useTabs(detail);
  return (
    <>
      <PageHeader
        back={{ to: '/instruments', label: t('toLibrary') }}
        title={say(detail.name)}
        state={
          <>
            <span>{detail.abbr}</span>
            <OfferTags row={detail} />
            <Edition of={detail.edition} />
          </>
        }
        actions={
          <>
            {decides &&
              openSteps(detail).map((one, index) => (
                <Button
                  key={one.kind + String(one.locale)}
                  type={index === 0 && one.kind === 'approve_wording' ? 'primary' : 'default'}
                  onClick={() => setStep(one)}
                >
                  {stepName(one)}
                </Button>
              ))}
            <Button icon={<Icon path={print} />} onClick={() => open(`/instruments/${detail.id}/paper`)}>
              {tPrint('print')}
            </Button>
            <ManagerButtons detail={detail} />
          </>
        }
      />
      <Head detail={detail} />
      <Tabs
        className="inst-tabs"
        activeKey={tabs.some(({ key }) => key === tab) ? (tab ?? 'questions') : 'questions'}
        onChange={(key) => change({ tab: key })}
        items={tabs}
      />
      {step && (
        <DecideForm
          detail={detail}
          step={step}
          onClose={() => setStep(null)}
          onDone={(changed) => {
            setStep(null);
            client.setQueryData(routeKey(openInstrument, { params: { instrumentId: changed.id } }), changed);
            void refresh(listLibrary);
          }}
        />
      )}
    </>
  );
}

/** One instrument: what it asks, how it is scored, under which terms, and what was decided about it. */
export default function InstrumentScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const { open } = useDesk();
  const instrumentId = params.id ?? '';
  const { data, error, refetch } = useRouteQuery(
    openInstrument,
    { params: { instrumentId } },
    { keepPrevious: false },
  );
  useLiveRefetch('instruments.', refetch);
  if (error && (error.problem.status === 404 || error.problem.status === 400))
    return (
      <Empty
        picture={lampByWater}
        heading="h1"
        title={t('notFound')}
        action={<Button onClick={() => open('/instruments')}>{t('toLibrary')}</Button>}
      />
    );
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={12} />;
  return <Page detail={data} />;
}
