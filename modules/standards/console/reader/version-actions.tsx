import { useQueryClient } from '@tanstack/react-query';
import {
  Icon,
  Problem,
  routeKey,
  useDesk,
  useRefresh,
  useRouteMutation,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { print } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  beginDraft,
  getStandard,
  getVersion,
  listGoverning,
  listStandards,
  type StandardPage,
  type Version,
  type VersionSummary,
} from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { ApproveForm } from '../editor/approve.form.tsx';
import { DiscardDialog } from '../editor/discard-dialog.tsx';
import { WithdrawForm } from '../editor/withdraw.form.tsx';
import { useWrites } from '../pieces.tsx';

export interface VersionActionsProps {
  readonly page: StandardPage;
  readonly version: VersionSummary;
}

/** Print for everybody; the steps of the state table for the city office. */
export function VersionActions(props: VersionActionsProps): ReactNode {
  const t = useText(words);
  const { open } = useDesk();
  const writes = useWrites();
  const { page, version } = props;
  return (
    <>
      <Button icon={<Icon path={print} />} onClick={() => open(`/standards/${page.id}/print/${version.id}`)}>
        {t('print')}
      </Button>
      {writes && (version.state === 'draft' ? <DraftSteps {...props} /> : <ApprovedSteps {...props} />)}
    </>
  );
}

/** The changed version is kept, and whatever lists it asks again. */
function useKeep(page: StandardPage): (changed: Version) => void {
  const client = useQueryClient();
  const refresh = useRefresh();
  return (changed) => {
    client.setQueryData(routeKey(getVersion, { params: { id: changed.id } }), changed);
    client.removeQueries({ queryKey: routeKey(getStandard, { params: { id: page.id } }), type: 'inactive' });
    void refresh(getStandard, listStandards, listGoverning);
  };
}

function DraftSteps({ page, version }: VersionActionsProps): ReactNode {
  const t = useText(words);
  const { open } = useDesk();
  const refresh = useRefresh();
  const keep = useKeep(page);
  const [shown, setShown] = useState<'approve' | 'discard' | null>(null);
  const { data } = useRouteQuery(getVersion, { params: { id: version.id } }, { keepPrevious: false });
  return (
    <>
      <Button onClick={() => setShown('discard')}>{t('discard')}</Button>
      <Button type={data?.wroteIt ? 'primary' : 'default'} onClick={() => open(`/standards/${page.id}/edit`)}>
        {t('edit')}
      </Button>
      {data && !data.wroteIt && (
        <Button type="primary" onClick={() => setShown('approve')}>
          {t('approve')}
        </Button>
      )}
      {data?.wroteIt && <p className="std-two-persons kit-soft">{t('wroteIt')}</p>}
      {shown === 'approve' && data && (
        <ApproveForm
          version={data}
          today={page.today}
          onClose={() => setShown(null)}
          onDone={(changed) => {
            keep(changed);
            setShown(null);
          }}
        />
      )}
      {shown === 'discard' && (
        <DiscardDialog
          id={version.id}
          onClose={() => setShown(null)}
          onDone={() => {
            setShown(null);
            void refresh(getStandard, listStandards);
          }}
        />
      )}
    </>
  );
}

function ApprovedSteps({ page, version }: VersionActionsProps): ReactNode {
  const t = useText(words);
  const { open } = useDesk();
  const refresh = useRefresh();
  const keep = useKeep(page);
  const [withdrawing, setWithdrawing] = useState(false);
  const hasDraft = page.versions.some(({ state }) => state === 'draft');
  const begin = useRouteMutation(beginDraft, {
    onDone: ({ id }) => {
      void refresh(getStandard, listStandards);
      open(`/standards/${id}/edit`);
    },
  });
  return (
    <>
      {version.state === 'in_force' && <Button onClick={() => setWithdrawing(true)}>{t('withdraw')}</Button>}
      {hasDraft ? (
        <Button onClick={() => open(`/standards/${page.id}/edit`)}>{t('edit')}</Button>
      ) : (
        <Button
          type="primary"
          loading={begin.isPending}
          onClick={() => begin.mutate({ params: { id: page.id } })}
        >
          {t('newDraft')}
        </Button>
      )}
      {begin.error && <Problem error={begin.error} compact />}
      {withdrawing && (
        <WithdrawForm
          version={version}
          onClose={() => setWithdrawing(false)}
          onDone={(changed) => {
            keep(changed);
            setWithdrawing(false);
          }}
        />
      )}
    </>
  );
}
