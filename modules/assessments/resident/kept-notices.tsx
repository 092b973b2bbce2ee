import { deviceStore, Icon, useApp, useText } from '@xinan/resident-kit';
import { check, clock, pencil } from '@xinan/ui/icons';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { choosingWords } from '../locales/resident.ts';
import { type Draft, dropDraft, listDrafts } from './drafts.ts';
import { openReceipt } from './opened-result.ts';
import { dropPending, listPending, type Pending } from './pending.ts';
import { onPendingChange } from './send-pending.ts';

interface KeptProps {
  icon: string;
  title: string;
  hint: string;
  children?: ComponentChildren;
}

function Kept({ icon, title, hint, children }: KeptProps) {
  return (
    <div class="notice notice--lake">
      <Icon path={icon} />
      <div class="stack stack--tight">
        <p class="notice__title">{title}</p>
        <p>{hint}</p>
        {children && <div class="cluster">{children}</div>}
      </div>
    </div>
  );
}

function DraftNotice({ draft, onClear }: { draft: Draft; onClear: () => void }) {
  const t = useText(choosingWords);
  const { go } = useApp();
  return (
    <Kept
      icon={pencil}
      title={t('goOn')}
      hint={t('goOnHint', { n: Math.min(draft.step + 1, draft.answers.length) })}
    >
      <button
        type="button"
        class="button"
        onClick={() => go('/q', { state: { i: draft.instrumentId, go: 'on' } })}
      >
        {t('goOnButton')}
      </button>
      <button type="button" class="button button--plain" onClick={onClear}>
        {t('clear')}
      </button>
    </Kept>
  );
}

function PendingNotice({ pending }: { pending: Pending }) {
  const t = useText(choosingWords);
  const { go } = useApp();
  if (!pending.sent) return <Kept icon={clock} title={t('waiting')} hint={t('waitingHint')} />;
  const look = () => {
    openReceipt({ claimCode: pending.body.claimCode, region: pending.body.region ?? '' });
    dropPending(deviceStore, pending.body.id);
    go('/result');
  };
  return (
    <Kept icon={check} title={t('sent')} hint={t('sentHint')}>
      <button type="button" class="button" onClick={look}>
        {t('sentButton')}
      </button>
    </Kept>
  );
}

/** What this device still holds: an unfinished questionnaire, a submission on its way. Nothing on a first visit. */
export function KeptNotices() {
  const [kept, setKept] = useState<{ drafts: Draft[]; pending: Pending[] }>({ drafts: [], pending: [] });
  const read = () =>
    setKept({ drafts: listDrafts(deviceStore).slice(0, 1), pending: listPending(deviceStore) });
  useEffect(() => {
    read();
    return onPendingChange(read);
  }, []);
  const clear = (instrumentId: string) => {
    dropDraft(deviceStore, instrumentId);
    read();
  };
  return (
    <>
      {kept.pending.map((pending) => (
        <PendingNotice key={pending.body.id} pending={pending} />
      ))}
      {kept.drafts.map((draft) => (
        <DraftNotice key={draft.instrumentId} draft={draft} onClear={() => clear(draft.instrumentId)} />
      ))}
    </>
  );
}
