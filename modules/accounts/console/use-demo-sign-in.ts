import { useFreshCall } from '@xinan/console-kit';
import { useState } from 'react';
import { listDemoRoles } from '../contract.ts';
import type { DemoRole, SignIn } from './use-sign-in.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough to see each field filled, short enough not to wait for it. */
const shownMs = 450;
const codeEveryMs = 2000;
const codeTries = 16;

export type DemoState = { readonly role: DemoRole; readonly waiting: boolean } | null;

/** Signs in as a role of the demonstration through the real two steps, each field filled in sight. */
export function useDemoSignIn(signIn: SignIn): {
  state: DemoState;
  enter: (role: DemoRole) => Promise<void>;
} {
  const call = useFreshCall();
  const [state, setState] = useState<DemoState>(null);

  const codeNow = async (role: DemoRole): Promise<string> => {
    const { roles } = await call(listDemoRoles, {});
    return roles.find(({ loginName }) => loginName === role.loginName)?.code ?? role.code;
  };
  /** A code counts once; who signs in twice within 30 seconds waits for the next one. */
  const nextCode = async (role: DemoRole, used: string): Promise<string> => {
    setState({ role, waiting: true });
    for (let tried = 0; tried < codeTries; tried++) {
      await wait(codeEveryMs);
      const code = await codeNow(role);
      if (code !== used) return code;
    }
    return used;
  };
  const prove = async (role: DemoRole, code: string, again: boolean): Promise<void> => {
    const begun = await signIn.begin(role);
    if (!begun) return;
    signIn.fill({ code });
    await wait(shownMs);
    if ((await signIn.proveCode(code, begun.ticket)) || !again) return;
    const next = await nextCode(role, code);
    setState({ role, waiting: false });
    await prove(role, next, false);
  };
  const enter = async (role: DemoRole): Promise<void> => {
    signIn.restart();
    setState({ role, waiting: false });
    signIn.fill({ loginName: role.loginName, password: role.password });
    try {
      await wait(shownMs);
      await prove(role, await codeNow(role), true);
    } catch {
      // The list of roles could not be read: the fields stay filled, the person may go on by hand.
    } finally {
      setState(null);
    }
  };
  return { state, enter };
}
