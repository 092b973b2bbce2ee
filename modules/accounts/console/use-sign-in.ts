import { useRouteMutation } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { useState } from 'react';
import { beginSignIn, completeSignIn, type listDemoRoles } from '../contract.ts';
import type { OutputOf } from '@xinan/contract-kit';
import { askPasskey } from './passkey.ts';

export type DemoRole = OutputOf<typeof listDemoRoles>['roles'][number];
type Begun = OutputOf<typeof beginSignIn>;

export interface SignIn {
  readonly fields: { readonly loginName: string; readonly password: string; readonly code: string };
  readonly fill: (fields: Partial<SignIn['fields']>) => void;
  readonly begun: Begun | null;
  readonly busy: boolean;
  readonly error: ProblemError | null;
  readonly passkeyAborted: boolean;
  readonly begin: (who?: { loginName: string; password: string }) => Promise<Begun | null>;
  readonly proveCode: (code: string, ticket?: string) => Promise<boolean>;
  readonly provePasskey: () => Promise<void>;
  readonly restart: () => void;
}

const blank = { loginName: '', password: '', code: '' };

/** The two steps of signing in: password, then code or passkey. */
export function useSignIn(onSignedIn: () => void): SignIn {
  const [fields, setFields] = useState(blank);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [passkeyAborted, setPasskeyAborted] = useState(false);
  const first = useRouteMutation(beginSignIn);
  const second = useRouteMutation(completeSignIn);
  const fill: SignIn['fill'] = (some) => setFields((former) => ({ ...former, ...some }));

  const begin: SignIn['begin'] = async (who = fields) => {
    second.reset();
    const body = { loginName: who.loginName.trim(), password: who.password };
    const answer = await first.mutateAsync({ body }).catch(() => null);
    setBegun(answer);
    return answer;
  };
  const finish = async (proof: { code: string } | { passkey: unknown }, ticket = begun?.ticket ?? '') => {
    setPasskeyAborted(false);
    const me = await second.mutateAsync({ body: { ticket, ...proof } }).catch(() => null);
    if (me === null) return false;
    onSignedIn();
    return true;
  };
  const proveCode: SignIn['proveCode'] = async (code, ticket) => {
    const proved = await finish({ code }, ticket);
    if (!proved) fill({ code: '' });
    return proved;
  };
  const provePasskey = async () => {
    const passkey = await askPasskey(begun?.passkeyOptions);
    if (passkey === null) setPasskeyAborted(true);
    else await finish({ passkey });
  };
  const restart = () => {
    first.reset();
    second.reset();
    setBegun(null);
    setPasskeyAborted(false);
    setFields(blank);
  };
  return {
    fields,
    fill,
    begun,
    passkeyAborted,
    begin,
    proveCode,
    provePasskey,
    restart,
    busy: first.isPending || second.isPending || second.isSuccess,
    error: begun ? second.error : first.error,
  };
}
