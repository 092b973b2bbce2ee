import { useFreshCall, useRouteQuery, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getInstallation, listDemoRoles, type Me } from '../contract.ts';
import { frontWords } from '../locales/console.ts';

export interface DemoCodeProps {
  readonly me: Me;
  readonly disabled: boolean;
  readonly onCode: (code: string) => void;
}

/** Demonstration only: nobody has these people's telephones, so the code of this moment is filled in on request. */
export function DemoCode({ me, disabled, onCode }: DemoCodeProps): ReactNode {
  const t = useText(frontWords);
  const call = useFreshCall();
  const installation = useRouteQuery(getInstallation, {});
  const [busy, setBusy] = useState(false);
  if (!installation.data?.demonstration) return null;
  const fill = async () => {
    setBusy(true);
    const answer = await call(listDemoRoles, {}).catch(() => null);
    setBusy(false);
    const own = answer?.roles.find(
      ({ role, displayName }) => displayName === me.displayName && me.roles.includes(role),
    );
    if (own) onCode(own.code);
  };
  return (
    <Button
      type="link"
      className="front__back"
      loading={busy}
      disabled={disabled}
      onClick={() => void fill()}
    >
      {t('demoFillCode')}
    </Button>
  );
}
