import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { getSet } from '../../../contract.ts';
import { SetTag } from '../pieces.tsx';
import { Workbench } from './workbench.tsx';
import { editWords } from './words.ts';
import '../sets.css';

/** 编辑草稿: every field of the format, tried at once; saved as a draft, never over somebody else's work. */
export default function EditScreen({ params }: { params: Readonly<Record<string, string>> }): ReactNode {
  const id = params['id'] ?? '';
  const t = useText(editWords);
  const say = useSay();
  const { person } = useDesk();
  const { data, error, refetch } = useRouteQuery(getSet, { params: { id } });
  useLiveRefetch('indicators.', refetch);
  const isDrafter = person.roles.includes('index_manager');
  const title = data ? t('editing', { title: say(data.title), version: data.version }) : t('edit');
  // Frozen while it is being edited: what was written stays on the screen.
  return (
    <>
      <PageHeader
        title={title}
        state={data && <SetTag state={data.state} />}
        hint={t('editHint')}
        back={{ to: `/indicators/sets/${id}`, label: t('backToSet') }}
      />
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading rows={10} />}
      {data && !isDrafter && <Empty picture={null} title={t('notYours')} />}
      {data && isDrafter && <Workbench key={id} record={data} />}
    </>
  );
}
