import { useSay } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DraftFault } from '../../contract.ts';
import { faultText } from '../../locales/faults.ts';
import { placeName } from './place-name.ts';

interface FaultListProps {
  readonly document: unknown;
  readonly faults: readonly DraftFault[];
  /** Leads to the place; without it the places are only named. */
  readonly onJump?: (path: string) => void;
}

/** Every fault: where it is, and what to do about it. */
export function FaultList({ document, faults, onJump }: FaultListProps): ReactNode {
  const say = useSay();
  return (
    <ul className="inst-faults">
      {faults.map((fault, index) => {
        const place = say(placeName(document, fault.path));
        return (
          <li key={`${fault.path}${fault.code}${index}`}>
            {onJump ? (
              <button type="button" onClick={() => onJump(fault.path)}>
                {place}
              </button>
            ) : (
              <span className="kit-soft">{place}</span>
            )}
            <span>{say(faultText(fault))}</span>
          </li>
        );
      })}
    </ul>
  );
}
