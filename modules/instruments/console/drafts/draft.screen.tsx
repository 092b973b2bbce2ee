import { useQueryClient } from '@tanstack/react-query';
import { formatDateTime } from '@xinan/cn/dates';
import {
  Empty,
  Facts,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  routeKey,
  useDesk,
  useLiveRefetch,
  useRefresh,
  useRouteMutation,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import type { Instrument } from '@xinan/scoring';
import { lampByWater } from '@xinan/ui/pictures';
import { Button, Modal, Tabs } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import {
  discardDraft,
  type DraftDetail,
  listDrafts,
  listLibrary,
  openDraft,
  openInstrument,
  submitDraft,
} from '../../contract.ts';
import { checkDraft, draftStateTable, type DraftStep } from '../../domain.ts';
import { draftWords } from '../../locales/drafts.ts';
import { compareDocuments } from '../document/compare.ts';
import { DifferenceTable } from '../document/difference-table.tsx';
import { FaultList } from '../document/fault-list.tsx';
import { LicenceSection } from '../page/licence-section.tsx';
import { QuestionsSection } from '../page/questions-section.tsx';
import { ScoringSection } from '../page/scoring-section.tsx';
import { shortEdition } from '../pieces.tsx';
import { TrialSection } from '../trial/trial-section.tsx';
import '../instruments.css';
import { DecideDraftForm } from './decide-draft.form.tsx';
import { DraftTag } from './drafts.screen.tsx';

/** The edition in force of the draft's instrument, if there is one. */
const usePublished = (draft: DraftDetail) =>
  useRouteQuery(
    openInstrument,
    { params: { instrumentId: draft.instrumentId } },
    { keepPrevious: false, enabled: draft.instrumentId !== '' },
  );
type Published = ReturnType<typeof usePublished>;

/** The edition in force beside the draft: what the approver has to see. */
function Comparison({ draft, published }: { draft: DraftDetail; published: Published }): ReactNode {
  const t = useText(draftWords);
  const { data, error, isLoading, refetch } = published;
  const before = useMemo(
    () => data && { document: { ...data.definition, edition: undefined }, resident: data.resident },
    [data],
  );
  const after = useMemo(() => ({ document: draft.document, resident: draft.resident }), [draft]);
  if (isLoading) return <Loading rows={4} />;
  if (error && error.problem.status !== 404) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!before || !data) return null;
  const flat = (side: { readonly document: object; readonly resident: unknown }) => ({
    ...(JSON.parse(JSON.stringify(side.document)) as object),
    ...(side.resident ? { resident: side.resident } : {}),
  });
  const [former, newer] = [flat(before), flat(after)];
  const differences = compareDocuments(former, newer);
  if (differences.length === 0) return <p className="kit-soft">{t('compareNone')}</p>;
  return (
    <>
      <p className="inst-intro kit-soft">
        {t('compareCount', { n: differences.length, edition: shortEdition(data.edition) })}
      </p>
      <DifferenceTable
        label={t('compare')}
        head={[t('before'), t('after')]}
        before={former}
        after={newer}
        differences={differences}
      />
    </>
  );
}

function useTabs(draft: DraftDetail, published: Published) {
  const t = useText(draftWords);
  const { instrument } = useMemo(() => checkDraft(draft.document, draft.resident), [draft]);
  const onlyClean = (show: (checked: Instrument) => ReactNode) =>
    instrument ? show(instrument) : <p className="kit-soft">{t('notYet')}</p>;
  return [
    ...(draft.faultList.length > 0
      ? [
          {
            key: 'faults',
            label: t('tabFaults', { n: draft.faultList.length }),
            children: <FaultList document={draft.document} faults={draft.faultList} />,
          },
        ]
      : []),
    // What is new has nothing to compare with.
    ...(published.data || published.isLoading
      ? [
          {
            key: 'compare',
            label: t('tabCompare'),
            children: <Comparison draft={draft} published={published} />,
          },
        ]
      : []),
    {
      key: 'questions',
      label: t('tabQuestions'),
      children: onlyClean((checked) => <QuestionsSection of={checked} />),
    },
    {
      key: 'scoring',
      label: t('tabScoring'),
      children: onlyClean((checked) => <ScoringSection instrument={checked} />),
    },
    {
      key: 'trial',
      label: t('tabTrial'),
      children: onlyClean((checked) => <TrialSection instrument={checked} />),
    },
    {
      key: 'licence',
      label: t('tabLicence'),
      children: onlyClean((checked) => <LicenceSection of={checked} />),
    },
  ];
}

/** What the person may do with the draft now, from the table of states. */
function useSteps({ state, writtenByMe }: DraftDetail): ReadonlySet<DraftStep> {
  const { person } = useDesk();
  const open = (Object.keys(draftStateTable.steps) as DraftStep[]).filter((step) => {
    const { from, roles, when = [] } = draftStateTable.steps[step];
    return (
      from.includes(state) &&
      roles.some((role) => person.roles.some((own) => own === role)) &&
      !(when.includes('other_person') && writtenByMe)
    );
  });
  return new Set(open);
}

function Page({ draft }: { draft: DraftDetail }): ReactNode {
  const t = useText(draftWords);
  const { open, locale, person } = useDesk();
  const client = useQueryClient();
  const refresh = useRefresh();
  const steps = useSteps(draft);
  const published = usePublished(draft);
  const tabs = useTabs(draft, published);
  const [deciding, setDeciding] = useState<boolean | null>(null);
  const [asking, setAsking] = useState(false);
  const changed = (next: DraftDetail) => {
    client.setQueryData(routeKey(openDraft, { params: { id: next.id } }), next);
    void refresh(listDrafts, listLibrary, openInstrument);
    setDeciding(null);
  };
  const submit = useRouteMutation(submitDraft, { onDone: changed });
  const discard = useRouteMutation(discardDraft, {
    onDone: () => {
      void refresh(listDrafts, listLibrary);
      open('/instruments/drafts');
    },
  });
  const fault = submit.error ?? discard.error;
  const isApprover = person.roles.includes('instrument_approver');
  return (
    <>
      <PageHeader
        back={{ to: '/instruments/drafts', label: t('toDrafts') }}
        title={draft.name || t('unnamed')}
        state={
          <>
            <DraftTag state={draft.state} />
            <span className="kit-num">{t('revision', { n: draft.revision })}</span>
          </>
        }
        hint={draft.note}
        actions={
          <>
            {steps.has('submit') && (
              <Button
                type="primary"
                disabled={draft.faultList.length > 0}
                loading={submit.isPending}
                title={t('submitHint')}
                onClick={() =>
                  submit.mutate({ params: { id: draft.id }, body: { revision: draft.revision } })
                }
              >
                {t('submit')}
              </Button>
            )}
            {steps.has('release') && (
              <Button type="primary" onClick={() => setDeciding(true)}>
                {t('release')}
              </Button>
            )}
            {steps.has('refuse') && <Button onClick={() => setDeciding(false)}>{t('refuse')}</Button>}
            {steps.has('save') && (
              <Button onClick={() => open(`/instruments/drafts/${draft.id}/edit`)}>{t('edit')}</Button>
            )}
            {steps.has('discard') && <Button onClick={() => setAsking(true)}>{t('discard')}</Button>}
          </>
        }
      />
      {fault && <Problem error={fault} compact />}
      {draft.state === 'refused' && draft.decisionReason && (
        <p className="kit-notice">{t('returned', { reason: draft.decisionReason })}</p>
      )}
      {draft.state === 'submitted' && isApprover && draft.writtenByMe && (
        <p className="kit-notice">{t('ownDraft')}</p>
      )}
      {steps.has('submit') && draft.faultList.length > 0 && (
        <p className="kit-notice">{t('stillFaulty', { n: draft.faultList.length })}</p>
      )}
      <Facts
        facts={[
          { name: t('id'), value: <code>{draft.instrumentId || '—'}</code> },
          { name: t('writers'), value: draft.writers.join('、') },
          { name: t('writtenAt'), value: formatDateTime(new Date(draft.writtenAt), locale) },
          {
            name: t('decidedBy'),
            value:
              draft.decidedBy && draft.decidedAt
                ? t('decidedOn', {
                    by: draft.decidedBy,
                    at: formatDateTime(new Date(draft.decidedAt), locale),
                  })
                : null,
          },
        ]}
      />
      {draft.state === 'submitted' && !published.data && !published.isLoading && (
        <p className="kit-soft">{t('compareNew')}</p>
      )}
      <Tabs className="inst-tabs" items={tabs} key={String(published.isLoading)} />
      {deciding !== null && (
        <DecideDraftForm
          draft={draft}
          release={deciding}
          onClose={() => setDeciding(null)}
          onDone={changed}
        />
      )}
      <Modal
        open={asking}
        title={t('discardAsk')}
        okText={t('discard')}
        cancelText={t('keep')}
        okButtonProps={{ danger: true, loading: discard.isPending }}
        onCancel={() => setAsking(false)}
        onOk={() => discard.mutate({ params: { id: draft.id } })}
      >
        <p>{t('discardHint')}</p>
      </Modal>
    </>
  );
}

/** One draft: what is wrong with it, how it differs, and what the second person says. */
export default function DraftScreen({ params }: RoomProps): ReactNode {
  const t = useText(draftWords);
  const id = params.id ?? '';
  const { data, error, refetch } = useRouteQuery(openDraft, { params: { id } }, { keepPrevious: false });
  useLiveRefetch('instrument-drafts.', refetch);
  if (error && (error.problem.status === 404 || error.problem.status === 400))
    return <Empty picture={lampByWater} heading="h1" title={t('notFound')} />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={12} />;
  return <Page key={data.id} draft={data} />;
}
