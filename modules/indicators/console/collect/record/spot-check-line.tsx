import { useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { spotCheckOf } from '../logic/spot-check.ts';
import { words } from '../words.ts';

/** The spot check of a value: to be made, or what it showed. `onRecord` where the reader may record it. */
export function SpotCheckLine({ text, onRecord }: { text: string; onRecord?: () => void }): ReactNode {
  const t = useText(words);
  const check = spotCheckOf(text);
  return (
    <div className="kit-notice">
      <p className="kit-notice__title">
        {check.kind === 'drawn'
          ? t('spotDrawn')
          : `${t('spotCheck')} · ${t(check.kind === 'agrees' ? 'spotAgrees' : 'spotDiffers')}`}
      </p>
      {check.kind !== 'drawn' && <p className="kit-text">{check.remark}</p>}
      {onRecord && check.kind === 'drawn' && <Button onClick={onRecord}>{t('spotRecord')}</Button>}
    </div>
  );
}
