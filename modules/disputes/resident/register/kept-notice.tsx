import { deviceStore, Icon, Link, useText } from '@xinan/resident-kit';
import { check, clock, info, pencil } from '@xinan/ui/icons';
import { useEffect, useState } from 'preact/hooks';
import { registerWords } from '../../locales/resident.ts';
import { keptDraft } from './draft.ts';
import { onWaitingChange } from './send-waiting.ts';
import { keptWaiting } from './waiting.ts';

type Held = 'waiting' | 'refused' | 'registered' | 'draft';

const looks = {
  waiting: { icon: clock, title: 'homeWaiting', hint: 'homeWaitingHint', button: undefined },
  refused: { icon: info, title: 'homeRefused', hint: 'homeRefusedHint', button: 'homeRefusedButton' },
  registered: { icon: check, title: 'homeSent', hint: 'homeSentHint', button: 'homeSentButton' },
  draft: { icon: pencil, title: 'homeDraft', hint: 'homeDraftHint', button: 'homeDraftButton' },
} as const satisfies Record<Held, object>;

const heldHere = (): Held | undefined =>
  keptWaiting(deviceStore)?.state ?? (keptDraft(deviceStore) ? 'draft' : undefined);

/** On the home page: a registration that was begun, is on its way, or has its answer. */
export default function KeptDisputeNotice() {
  const t = useText(registerWords);
  const [held, setHeld] = useState(heldHere);
  useEffect(() => onWaitingChange(() => setHeld(heldHere())), []);
  if (held === undefined) return null;
  const { icon, title, hint, button } = looks[held];
  return (
    <div class="notice notice--lake">
      <Icon path={icon} />
      <div class="stack stack--tight">
        <p class="notice__title">{t(title)}</p>
        <p>{t(hint)}</p>
        {button && (
          <div class="cluster">
            <Link to="/disputes/new" class="button">
              {t(button)}
            </Link>
          </div>
        )}
      </div>
    </div>
  );
}
