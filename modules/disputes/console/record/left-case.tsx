import { Empty, useDesk, useText } from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';

/** The case is with others now: what was done, and the way back. Nothing of the case stays on the page. */
export function LeftCase({ what }: { what: string }): ReactNode {
  const t = useText(recordWords);
  const { open } = useDesk();
  return (
    <div role="status">
      <Empty
        picture={lampByWater}
        title={what}
        hint={t('leftHint')}
        action={
          <Button type="primary" autoFocus onClick={() => open('/disputes')}>
            {t('backToList')}
          </Button>
        }
      />
    </div>
  );
}
