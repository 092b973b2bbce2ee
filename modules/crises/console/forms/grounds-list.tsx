import { Icon, useSay, useText } from '@xinan/console-kit';
import { check, close } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { type ClosureGround, closureGrounds, closureGroundWords, type ClosureReason } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';

/** What a reason for closing rests on, each met or not, in words. */
export function GroundsList({
  reason,
  held,
}: {
  reason: ClosureReason;
  held: ReadonlySet<ClosureGround>;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  return (
    <span className="crisis-grounds">
      {closureGrounds[reason].map((ground) => {
        const isMet = held.has(ground);
        return (
          <span key={ground} className={isMet ? 'crisis-ground crisis-ground--met' : 'crisis-ground'}>
            <Icon path={isMet ? check : close} size={14} />
            <span>
              {say(closureGroundWords[ground])}{' '}
              <span className="crisis-ground__word">{t(isMet ? 'groundsMet' : 'groundsUnmet')}</span>
            </span>
          </span>
        );
      })}
    </span>
  );
}
