import { useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { mayOpen } from './may-open.ts';
import type { SectionId } from './need-places.ts';
import type { ActForm } from './open-form.ts';

export interface FileSectionProps {
  readonly id: SectionId;
  readonly count?: number;
  /** Forms opened from the heading; those not open now are absent. */
  readonly acts?: readonly ActForm[];
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the file with its anchor, how much is in it, and what can be recorded here. */
export function FileSection({ id, count, acts = [], hint, children }: FileSectionProps): ReactNode {
  const t = useText(recordWords);
  const desk = useFileDesk();
  const open = acts.filter((form) => mayOpen({ form }, desk));
  return (
    <section className="kit-section dispute-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div className="kit-section__head">
        <h2 className="kit-section__title" id={`${id}-title`}>
          {t(id)}
          {count !== undefined && count > 0 && <span className="dispute-count kit-num">{count}</span>}
        </h2>
        {open.length > 0 && (
          <div className="dispute-section__acts no-print">
            {open.map((form) => (
              <Button key={form} size="small" onClick={() => desk.open({ form })}>
                {t(`act_${form as 'session'}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {hint && <p className="kit-by dispute-section__hint">{hint}</p>}
      {children}
    </section>
  );
}

/** Nothing recorded yet, said quietly. */
export function NothingYet({ children }: { children: ReactNode }): ReactNode {
  return <p className="kit-soft dispute-nothing">{children}</p>;
}
