import {
  Loading,
  PageHeader,
  Problem,
  RoomLink,
  Section,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { checkDraft } from '@xinan/indicators';
import { type ReactNode, useMemo, useState } from 'react';
import { getSet } from '../../contract.ts';
import { AdoptForm } from './adopt.form.tsx';
import { CompareSection } from './compare-section.tsx';
import type { SetRecord } from './edit/use-set-draft.ts';
import { IndicatorsTable } from './indicators-table.tsx';
import { SetTag, useValidity } from './pieces.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { SetActions } from './set-actions.tsx';
import { setWords } from './words.ts';
import './sets.css';

/** 指标集的一个版本: what it holds, what may be done with it, how it differs from another. */
export default function SetScreen({ params }: { params: Readonly<Record<string, string>> }): ReactNode {
  const id = params['id'] ?? '';
  const t = useText(setWords);
  const say = useSay();
  const { open } = useDesk();
  const { data, error, refetch } = useRouteQuery(getSet, { params: { id } });
  useLiveRefetch('indicators.', refetch);
  const [shows, setShows] = useState<'adopt' | 'revise' | null>(null);
  const done = () => {
    setShows(null);
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={data ? `${say(data.title)} ${data.version}` : t('sets')}
        state={data && <SetTag state={data.state} />}
        hint={data ? say(data.note) : ''}
        back={{ to: '/indicators/sets', label: t('sets') }}
        actions={
          data && (
            <SetActions
              record={data}
              onAdopt={() => setShows('adopt')}
              onRevise={() => setShows('revise')}
              onDone={done}
            />
          )
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={10} />}
      {data && <SetBody record={data} />}
      {data && shows === 'adopt' && <AdoptForm set={data} onClose={() => setShows(null)} onDone={done} />}
      {data && shows === 'revise' && (
        <ReviseDialog
          record={data}
          onClose={() => setShows(null)}
          onDone={(made) => open(`/indicators/sets/${made}/edit`)}
        />
      )}
    </>
  );
}

function SetBody({ record }: { record: SetRecord }): ReactNode {
  const t = useText(setWords);
  const { person } = useDesk();
  const validity = useValidity();
  const { id, state, document } = record;
  const isMine = state === 'draft' && person.roles.includes('index_manager');
  const faults = useMemo(() => (isMine ? checkDraft(document).faults.length : 0), [isMine, document]);
  return (
    <>
      <p>
        {validity(record)} · {t('countsOf', record.counts)} · {t('kinds', record.counts)}
      </p>
      {isMine && faults > 0 && (
        <div className="kit-notice" role="status">
          <p>{t('draftFaults', { n: faults })}</p>
          <RoomLink to={`/indicators/sets/${id}/edit`}>{t('mendFaults')}</RoomLink>
        </div>
      )}
      {isMine && faults === 0 && <p className="kit-soft">{t('freezeHint')}</p>}
      {state === 'frozen' && record.draftedByMe && person.roles.includes('index_approver') && (
        <p className="kit-notice">{t('notOwn')}</p>
      )}
      <CompareSection id={id} />
      <Section title={t('indicators')}>
        <IndicatorsTable
          set={document}
          editAt={isMine ? (code) => `/indicators/sets/${id}/edit?at=${code}` : null}
        />
      </Section>
    </>
  );
}
