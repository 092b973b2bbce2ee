import {
  Empty,
  Loading,
  Problem,
  RoomLink,
  type RoomProps,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { type ReactNode, useState } from 'react';
import { openDraft, openInstrument } from '../../contract.ts';
import { editorWords } from '../../locales/editor.ts';
import '../instruments.css';
import { Editor } from './editor.tsx';

/** A draft, to be written. What cannot be written now says so. */
export default function EditorScreen({ params }: RoomProps): ReactNode {
  const t = useText(editorWords);
  const id = params.id ?? '';
  // Counted up to begin anew on the latest revision.
  const [attempt, setAttempt] = useState(0);
  const { data, error, refetch } = useRouteQuery(openDraft, { params: { id } }, { keepPrevious: false });
  const published = useRouteQuery(
    openInstrument,
    { params: { instrumentId: data?.instrumentId ?? '' } },
    { enabled: Boolean(data?.instrumentId), keepPrevious: false },
  );
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data || published.isLoading) return <Loading rows={14} />;
  if (data.state !== 'draft' && data.state !== 'refused')
    return (
      <Empty
        picture={null}
        title={t('notYours')}
        action={<RoomLink to={`/instruments/drafts/${id}`}>{t('back')}</RoomLink>}
      />
    );
  const origin = published.data?.origin;
  return (
    <Editor
      key={`${data.id}:${attempt}`}
      draft={data}
      isLocked={origin === 'key' || origin === 'shipped'}
      onStartAnew={() => void refetch().then(() => setAttempt((count) => count + 1))}
    />
  );
}
