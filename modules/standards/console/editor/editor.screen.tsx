import {
  Empty,
  Loading,
  Problem,
  RoomLink,
  type RoomProps,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { type ReactNode, useState } from 'react';
import { getStandard, getVersion } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { formWords } from '../../locales/console-forms.ts';
import '../standards.css';
import { DraftEditor } from './draft-editor.tsx';

/** The draft of a standard, to be written. Without a draft it says so. */
export default function EditorScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const form = useText(formWords);
  const id = params.id ?? '';
  // Counted up to begin anew on the latest revision, where a colleague has saved in between.
  const [attempt, setAttempt] = useState(0);
  const standard = useRouteQuery(getStandard, { params: { id } }, { keepPrevious: false });
  const draftId = standard.data?.versions.find(({ state }) => state === 'draft')?.id;
  const draft = useRouteQuery(
    getVersion,
    { params: { id: draftId ?? '' } },
    { enabled: draftId !== undefined, keepPrevious: false },
  );
  const failed = standard.error ? standard : draft.error ? draft : null;
  if (failed?.error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFound')} hint={failed.error.problem.title} />;
  if (failed?.error) return <Problem error={failed.error} onRetry={() => void failed.refetch()} />;
  if (standard.data && draftId === undefined)
    return (
      <Empty
        picture={null}
        title={form('notDraft')}
        action={<RoomLink to={`/standards/${id}`}>{t('toReader')}</RoomLink>}
      />
    );
  if (!draft.data) return <Loading rows={14} />;
  const startAnew = async () => {
    await draft.refetch();
    setAttempt((count) => count + 1);
  };
  return (
    <DraftEditor
      key={`${draft.data.id}:${attempt}`}
      version={draft.data}
      onStartAnew={() => void startAnew()}
    />
  );
}
