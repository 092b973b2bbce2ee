import { useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { mayOpen } from './may-open.ts';
import type { ActForm } from './open-form.ts';

/** What is recorded most often beside the steps. */
const acts: readonly ActForm[] = ['session', 'words', 'risk', 'move', 'offer', 'agreement', 'sign'];

export function QuickActs(): ReactNode {
  const t = useText(recordWords);
  const desk = useFileDesk();
  const open = acts.filter(
    (form) => mayOpen({ form }, desk) && (form !== 'sign' || desk.record.agreement !== null),
  );
  if (open.length === 0) return null;
  return (
    <div className="dispute-quick no-print">
      <span className="kit-soft">{t('alsoRecord')}</span>
      {open.map((form) => (
        <Button key={form} size="small" onClick={() => desk.open({ form })}>
          {t(`act_${form as 'session'}`)}
        </Button>
      ))}
    </div>
  );
}
