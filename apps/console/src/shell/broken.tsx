import { Empty, useText } from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

/** A page that failed in itself: says so, keeps the rest of the console standing. */
export function Broken(): ReactNode {
  const t = useText(words);
  return (
    <div role="alert">
      <Empty
        heading="h1"
        picture={lampByWater}
        title={t('broken')}
        hint={t('brokenHint')}
        action={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
        }
      />
    </div>
  );
}
