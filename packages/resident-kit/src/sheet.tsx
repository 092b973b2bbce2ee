import { close } from '@xinan/ui/icons';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './pieces.tsx';

interface SheetProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A native dialog: from below on phones, in the middle at desks. Escape and a tap beside it close it. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="sheet__head">
        <h2 id="sheet-title">{title}</h2>
        <button
          type="button"
          class="button button--plain sheet__close"
          onClick={() => dialog.current?.close()}
        >
          <Icon path={close} />
          <span>{closeLabel}</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
