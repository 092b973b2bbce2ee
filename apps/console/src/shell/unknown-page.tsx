import { Empty, useText } from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { goInside } from '../navigate.ts';
import { words } from '../words.ts';

export function UnknownPage(): ReactNode {
  const t = useText(words);
  return (
    <main className="alone">
      <Empty
        heading="h1"
        picture={lampByWater}
        title={t('unknown')}
        hint={t('unknownHint')}
        action={
          <Button type="primary" onClick={() => goInside('/')}>
            {t('unknownGo')}
          </Button>
        }
      />
    </main>
  );
}
