import { useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { SpotCheck } from '../../../contract/schemas.ts';
import { words } from '../words.ts';

/** The spot check of a value: to be made, or what it showed. `onRecord` where the reader may record it. */
export function SpotCheckLine({ check, onRecord }: { check: SpotCheck; onRecord?: () => void }): ReactNode {
  const t = useText(words);
  return (
    <div className="kit-notice">
      <p className="kit-notice__title">
        {check.outcome === null
          ? t('spotDrawn')
          : `${t('spotCheck')} · ${t(check.outcome === 'agrees' ? 'spotAgrees' : 'spotDiffers')}`}
      </p>
      {check.outcome !== null && <p className="kit-text">{check.note}</p>}
      {onRecord && check.outcome === null && <Button onClick={onRecord}>{t('spotRecord')}</Button>}
    </div>
  );
}
