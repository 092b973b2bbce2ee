import { Icon, useText } from '@xinan/console-kit';
import { check } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { frontWords } from '../locales/console.ts';

/** The whole address of an invitation; its token stays behind the `#` and never reaches a server's log. */
export const invitationAddress = (path: string): string => new URL(path, window.location.origin).href;

/** An invitation's address, to be copied once. */
export function InvitationLink({ path, label }: { path: string; label: string }): ReactNode {
  const t = useText(frontWords);
  const [copied, setCopied] = useState(false);
  const address = invitationAddress(path);
  const copy = async (field: HTMLInputElement | null) => {
    field?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // No clipboard without https: the address is selected, the keyboard copies it.
    }
  };
  return (
    <div className="invitation-link">
      <input
        className="invitation-link__address"
        readOnly
        aria-label={label}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <Button
        className="no-print"
        aria-label={`${t(copied ? 'copied' : 'copy')} · ${label}`}
        icon={copied ? <Icon path={check} /> : undefined}
        onClick={(event) =>
          void copy(event.currentTarget.parentElement?.querySelector<HTMLInputElement>('input') ?? null)
        }
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
    </div>
  );
}
