import type { Catalogue, Completion, Proposal } from '@xinan/indicators';
import {
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { propose, takeProposal } from './propose.ts';

interface ProposalsWanted {
  readonly options: { readonly catalogue: Catalogue; readonly mayUseInputs: boolean };
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly element: () => HTMLInputElement | null;
}

/** Where typing alone opens the list: inside a word, and after what begins a filter, a shift or a code. */
const opensAfter = /[\p{L}\p{N}_.@[{]$/u;

/** The list of what may stand at the cursor, by the combobox pattern: the focus stays in the input. */
export function useProposals({ options, value, onChange, element }: ProposalsWanted) {
  const [completion, setCompletion] = useState<Completion | null>(null);
  const [active, setActive] = useState(0);
  const cursor = useRef<number | null>(null);
  // The cursor stands behind what was taken, once the new text is in the input.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    element()?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  });

  const proposals = completion?.proposals ?? [];
  const isOpen = proposals.length > 0;
  const close = () => setCompletion(null);
  const show = (text: string, position: number) => {
    setCompletion(propose(text, position, options));
    setActive(0);
  };
  const positionOf = () => element()?.selectionStart ?? value.length;
  const take = (proposal: Proposal) => {
    if (!completion) return;
    const edit = takeProposal(value, completion, proposal);
    cursor.current = edit.position;
    close();
    onChange(edit.text);
    element()?.focus();
  };
  const follow = (input: HTMLInputElement) => {
    const position = input.selectionStart ?? input.value.length;
    if (opensAfter.test(input.value.slice(0, position))) show(input.value, position);
    else close();
  };

  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      if (isOpen) setActive((active + 1) % proposals.length);
      else show(value, positionOf());
      return true;
    },
    ArrowUp: () => {
      if (isOpen) setActive((active - 1 + proposals.length) % proposals.length);
      return isOpen;
    },
    Enter: () => {
      const chosen = proposals[active];
      if (chosen) take(chosen);
      return isOpen;
    },
    Escape: () => {
      close();
      return isOpen;
    },
  };

  return {
    isOpen,
    proposals,
    active,
    take,
    handlers: {
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        onChange(event.target.value);
        // Pinyin under way is no word yet.
        if (!(event.nativeEvent as InputEvent).isComposing) follow(event.target);
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => follow(event.currentTarget),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing) return;
        const wantsList = event.key === ' ' && event.ctrlKey;
        const done = wantsList ? keys['ArrowDown'] : keys[event.key];
        if (done?.()) {
          event.preventDefault();
          event.stopPropagation();
        }
      },
      onBlur: close,
    },
  };
}

export type Proposals = ReturnType<typeof useProposals>;
