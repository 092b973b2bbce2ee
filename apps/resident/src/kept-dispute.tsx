import { holdsDispute, loadKeptDispute } from '@xinan/disputes/resident';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What this device holds of a dispute; its code comes only where there is something to say. */
export function KeptDispute() {
  const [notice, setNotice] = useState<{ Notice: ComponentType } | null>(null);
  useEffect(() => {
    if (!holdsDispute()) return;
    void loadKeptDispute().then(
      ({ default: Notice }) => setNotice({ Notice }),
      () => undefined,
    );
  }, []);
  return notice && <notice.Notice />;
}
