import { useQueryClient } from '@tanstack/react-query';
import {
  DraftLine,
  LongText,
  PageHeader,
  Problem,
  RestoredNotice,
  routeKey,
  useDesk,
  useDraft,
  useFreshCall,
  useRefresh,
  useRouteMutation,
  useText,
} from '@xinan/console-kit';
import type { InstrumentDraft } from '@xinan/scoring';
import { Button, Tabs } from 'antd';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import {
  type DraftDetail,
  listDrafts,
  listLibrary,
  openDraft,
  type ResidentWords,
  saveDraft,
} from '../../contract.ts';
import { checkDraft } from '../../domain.ts';
import { editorWords } from '../../locales/editor.ts';
import { textAt, withAt } from '../document/at-path.ts';
import { AlertsTab } from './alerts-tab.tsx';
import { BandsTab } from './bands-tab.tsx';
import { BasicsTab } from './basics-tab.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { markChanged, withRanges } from './edit-document.ts';
import { EditorProvider, showField } from './editor-context.ts';
import { ItemsTab } from './items-tab.tsx';
import { JsonTab } from './json-tab.tsx';
import { LicenceTab } from './licence-tab.tsx';
import { OptionsTab } from './options-tab.tsx';
import { ResidentTab } from './resident-tab.tsx';
import { ScalesTab } from './scales-tab.tsx';
import { SidePanel } from './side-panel.tsx';
import { tabOf } from './tab-of.ts';
import { WordsTab } from './words-tab.tsx';

/** The document and, under `resident`, the words for residents: one thing to edit, compare and point into. */
type Work = Readonly<Record<string, unknown>>;

const workOf = ({ document, resident }: DraftDetail): Work => ({ ...document, resident });

function partsOf(work: Work): { document: InstrumentDraft; resident: ResidentWords | null } {
  const { resident, ...document } = work;
  return {
    document: document as unknown as InstrumentDraft,
    resident: (resident ?? null) as ResidentWords | null,
  };
}

interface Kept {
  readonly work: Work;
  readonly note: string;
  readonly revision: number;
}

export interface EditorProps {
  readonly draft: DraftDetail;
  /** A published key: its words are written, not its scoring. */
  readonly isLocked: boolean;
  readonly onStartAnew: () => void;
}

/** Saving, and what becomes of it when a colleague was faster. */
function useSaving(draft: DraftDetail, onSaved: (saved: DraftDetail) => void) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const call = useFreshCall();
  const [theirs, setTheirs] = useState<DraftDetail | null>(null);
  const save = useRouteMutation(saveDraft, {
    onDone: (saved) => {
      setTheirs(null);
      client.setQueryData(routeKey(openDraft, { params: { id: saved.id } }), saved);
      void refresh(listDrafts, listLibrary);
      onSaved(saved);
    },
  });
  const send = (kept: Kept) =>
    save.mutate(
      {
        params: { id: draft.id },
        body: { revision: kept.revision, note: kept.note, ...partsOf(kept.work) },
      },
      {
        onError: (fault) => {
          if (fault.code === 'record.changed')
            void call(openDraft, { params: { id: draft.id } }).then(setTheirs, () => undefined);
        },
      },
    );
  return { save, send, theirs, close: () => setTheirs(null) };
}

/** Writes an instrument: the form by parts or the whole as JSON, beside the phone and its scoring. */
export function Editor({ draft, isLocked, onStartAnew }: EditorProps): ReactNode {
  const t = useText(editorWords);
  const { locale } = useDesk();
  const kept = useDraft<Kept>(`instruments.edit.${draft.id}`);
  const { found } = kept;
  const [now, setNow] = useState<Kept>(
    () => found?.values ?? { work: workOf(draft), note: draft.note, revision: draft.revision },
  );
  const [isDirty, setDirty] = useState(found !== undefined && found !== null);
  const [tab, setTab] = useState(isLocked ? 'words' : 'basics');
  const { work } = now;
  const settled = useDeferredValue(work);
  const checked = useMemo(() => {
    const { document, resident } = partsOf(settled);
    return checkDraft(document, resident);
  }, [settled]);
  const keep = kept.keep;
  const write = useCallback(
    (edit: (before: Kept) => Kept) =>
      setNow((before) => {
        const after = edit(before);
        keep(after);
        return after;
      }),
    [keep],
  );
  const change = useCallback(
    (edit: (document: unknown) => unknown) => {
      setDirty(true);
      write((before) => ({ ...before, work: withRanges(edit(before.work)) as Work }));
    },
    [write],
  );
  const put = useCallback(
    (path: string, value: unknown) =>
      change((all) => withAt(isLocked ? all : markChanged(all, path), path, value)),
    [change, isLocked],
  );
  const saving = useSaving(draft, (saved) => {
    kept.drop();
    setDirty(false);
    setNow((before) => ({ ...before, revision: saved.revision }));
  });
  const startAnew = () => {
    kept.drop();
    saving.close();
    onStartAnew();
  };
  const jump = (path: string) => {
    if (tab === 'json') return;
    setTab(tabOf(path, isLocked));
    // The tab is drawn first.
    requestAnimationFrame(() => requestAnimationFrame(() => showField(path)));
  };
  const desk = useMemo(
    () => ({ document: work, faults: checked.faults, put, change }),
    [work, checked.faults, put, change],
  );
  const json = {
    key: 'json',
    label: t('json'),
    children: (
      <JsonTab
        document={work}
        faults={checked.faults}
        onChange={(document) => {
          setDirty(true);
          const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
          if (isObject) write((before) => ({ ...before, work: document as Work }));
        }}
      />
    ),
  };
  const parts = isLocked
    ? [
        { key: 'words', label: t('words'), children: <WordsTab /> },
        { key: 'licence', label: t('licence'), children: <LicenceTab locked /> },
        { key: 'resident', label: t('resident'), children: <ResidentTab /> },
      ]
    : [
        { key: 'basics', label: t('basics'), children: <BasicsTab /> },
        { key: 'items', label: t('items'), children: <ItemsTab /> },
        { key: 'options', label: t('options'), children: <OptionsTab locked={false} /> },
        { key: 'scales', label: t('scales'), children: <ScalesTab /> },
        { key: 'bands', label: t('bands'), children: <BandsTab /> },
        { key: 'alerts', label: t('alerts'), children: <AlertsTab /> },
        { key: 'licence', label: t('licence'), children: <LicenceTab locked={false} /> },
        { key: 'resident', label: t('resident'), children: <ResidentTab /> },
      ];
  const isBehind = saving.save.error?.code === 'record.changed';
  return (
    <EditorProvider value={desk}>
      <PageHeader
        back={{ to: `/instruments/drafts/${draft.id}`, label: t('back') }}
        title={t('title', { name: textAt(work, `name.${locale}`) || draft.instrumentId })}
        hint={t('hint')}
        actions={
          <>
            {isDirty ? (
              <DraftLine savedAt={kept.savedAt} />
            ) : (
              <span className="kit-soft kit-num" role="status">
                {t('saved', { n: now.revision })}
              </span>
            )}
            <Button type="primary" loading={saving.save.isPending} onClick={() => saving.send(now)}>
              {t('save')}
            </Button>
          </>
        }
      />
      {saving.save.error && !isBehind && <Problem error={saving.save.error} compact />}
      {found && isDirty && <RestoredNotice savedAt={found.savedAt} onStartOver={startAnew} />}
      <div className="inst-editor">
        <div>
          <div className="inst-field">
            <label className="inst-field__label" htmlFor="draft-note">
              {t('note')}
            </label>
            <LongText
              id="draft-note"
              minRows={1}
              maxLength={500}
              value={now.note}
              onChange={(note) => {
                setDirty(true);
                write((before) => ({ ...before, note }));
              }}
            />
          </div>
          <Tabs activeKey={tab} onChange={setTab} items={[...parts, json]} destroyOnHidden />
        </div>
        <SidePanel document={settled} faults={checked.faults} instrument={checked.instrument} onJump={jump} />
      </div>
      {saving.theirs && (
        <ConflictDialog
          theirs={saving.theirs}
          mine={work}
          onMine={() => saving.send({ ...now, revision: saving.theirs?.revision ?? now.revision })}
          onTheirs={startAnew}
          onClose={saving.close}
        />
      )}
    </EditorProvider>
  );
}
