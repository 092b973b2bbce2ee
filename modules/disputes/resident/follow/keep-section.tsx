import { deviceStore, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { followWords } from '../../locales/resident-follow.ts';
import { dropCase, keepCase, keptCase, sameAccess } from './kept-case.ts';
import { useCase } from './use-case.ts';

/** Nothing of a case stays on a phone unless somebody chose it here. */
export function KeepSection() {
  const t = useText(followWords);
  const { access, view, seenAt } = useCase();
  const [isKept, setIsKept] = useState(() => {
    const kept = keptCase(deviceStore);
    return kept !== undefined && sameAccess(kept.access, access);
  });
  const keep = () =>
    setIsKept(keepCase(deviceStore, { access, view, seenAt: seenAt ?? new Date().toISOString() }));
  const drop = () => {
    dropCase(deviceStore);
    setIsKept(false);
  };
  return (
    <section class="card stack stack--tight" aria-labelledby="keep">
      <h2 id="keep">{t('keepTitle')}</h2>
      <p class="small soft">{t('keepLead')}</p>
      <p role="status" class="small">
        {isKept && t('keptUntil')}
      </p>
      <button type="button" class="button button--quiet" onClick={isKept ? drop : keep}>
        {t(isKept ? 'keepOff' : 'keepOn')}
      </button>
    </section>
  );
}
