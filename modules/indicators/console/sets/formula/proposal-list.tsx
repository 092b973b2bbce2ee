import { useSay, useText } from '@xinan/console-kit';
import type { Proposal } from '@xinan/indicators';
import { type ReactNode, useEffect, useRef } from 'react';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { originOf } from './origin.ts';
import type { Proposals } from './use-proposals.ts';

interface ProposalListProps {
  readonly id: string;
  readonly label: string;
  readonly completion: Proposals;
}

export function ProposalList({ id, label, completion }: ProposalListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const { isOpen, proposals, active, take } = completion;
  // On a phone the list would open below the edge of the screen.
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active]);
  return (
    <div id={id} ref={list} role="listbox" aria-label={label} className="set-proposals" hidden={!isOpen}>
      {proposals.map((proposal, i) => (
        // The focus stays in the input, which has the keys; this is for the pointer.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
        // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus and names the active option
        <div
          key={proposal.insert}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          className="set-proposal"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(proposal)}
        >
          <Face {...proposal} />
        </div>
      ))}
    </div>
  );
}

function Face({ insert, kind, says }: Proposal): ReactNode {
  const say = useSay();
  const t = useText(editWords);
  const { catalogue } = useEditDesk();
  const element = kind === 'element' ? catalogue.elements.get(insert) : undefined;
  return (
    <>
      <code>{insert}</code>
      <span>{say(says)}</span>
      {element && (
        <small>
          {t(element.kind)} · {t(originOf(insert))}
        </small>
      )}
    </>
  );
}
