import { back } from '@xinan/ui/icons';
import { Icon, useDesk, useText } from '@xinan/console-kit';
import { catalogueOf, placedIndicators, placedLevel1, placedThemes } from '@xinan/indicators';
import { type ReactNode, useMemo, useState } from 'react';
import { GroupPage, ThemePage } from '../group/group-page.tsx';
import { WholePage } from '../group/whole-page.tsx';
import { IndicatorPage } from '../indicator/indicator-page.tsx';
import { ReviseDialog } from '../revise-dialog.tsx';
import { Bar } from './bar.tsx';
import { ChangeList } from './change-list.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { type EditDesk, EditProvider, useEditDesk } from './desk.ts';
import { FaultList } from './fault-list.tsx';
import { Tree } from './tree.tsx';
import { useLead } from './use-lead.ts';
import { type SetRecord, useSetDraft } from './use-set-draft.ts';
import { editWords } from './words.ts';

/** The list at the left, the page of what is chosen at the right; on a phone one after the other. */
export function Workbench({ record }: { record: SetRecord }): ReactNode {
  const t = useText(editWords);
  const { open } = useDesk();
  const desk = useSetDraft(record);
  const { at, isNarrow, lead, leave } = useLead();
  const [shows, setShows] = useState<'faults' | 'changes' | null>(null);
  const [isSavingAsNew, setSavingAsNew] = useState(false);
  const catalogue = useMemo(() => catalogueOf(desk.settled), [desk.settled]);
  const editDesk: EditDesk = {
    draft: desk.draft,
    catalogue,
    faults: desk.faults,
    at: at ?? '',
    edit: desk.edit,
    put: (pointer, value) => desk.edit({ kind: 'put', pointer, value }),
    lead,
  };
  const { conflict } = desk;
  return (
    <EditProvider value={editDesk}>
      <div className="set-top">
        <Bar desk={desk} shows={shows} onShow={setShows} onSaveAsNew={() => setSavingAsNew(true)} />
        {shows === 'faults' && <FaultList />}
        {shows === 'changes' && desk.changes.length > 0 && (
          <section className="set-top__changes" aria-label={t('changes')}>
            <ChangeList changes={desk.changes} />
          </section>
        )}
      </div>
      <div className="set-desk">
        {(!isNarrow || at === null) && <Tree />}
        {at !== null && (
          <div className="set-page">
            {isNarrow && (
              <button type="button" className="set-link set-page__back" onClick={leave}>
                <Icon path={back} size={14} /> {t('backToTree')}
              </button>
            )}
            <Page key={at} />
          </div>
        )}
      </div>
      {conflict && (
        <ConflictDialog
          key={conflict.theirs.rowVersion}
          conflict={conflict}
          mine={desk.draft}
          onSettle={(merged) => desk.settle(conflict.theirs, merged)}
        />
      )}
      {isSavingAsNew && (
        <ReviseDialog
          record={{ ...record, document: desk.draft }}
          onClose={() => setSavingAsNew(false)}
          onDone={(id) => open(`/indicators/sets/${id}`)}
        />
      )}
    </EditProvider>
  );
}

/** The page of the entry that is open; of one that was removed, the whole set's. */
function Page(): ReactNode {
  const { draft, at } = useEditDesk();
  const indicator = placedIndicators(draft).find(({ item }) => item.code === at);
  if (indicator) return <IndicatorPage placed={indicator} />;
  const group = placedLevel1(draft).find(({ item }) => item.code === at);
  if (group) return <GroupPage group={group.item} theme={group.theme} pointer={group.pointer} />;
  const theme = placedThemes(draft).find(({ item }) => item.code === at);
  return theme ? <ThemePage theme={theme.item} pointer={theme.pointer} /> : <WholePage />;
}
