import { useSay, useText } from '@xinan/console-kit';
import { roles as roleNames } from '@xinan/policy';
import type { ReactNode } from 'react';
import { frontWords } from '../locales/console.ts';
import type { DemoState } from './use-demo-sign-in.ts';
import type { DemoRole } from './use-sign-in.ts';

/** Whoever is being signed in now, and how another is. */
export interface DemoEntry {
  readonly state: DemoState;
  readonly onEnter: (role: DemoRole) => Promise<void>;
}

/** One role to try: its person, place and a first thing to do. */
export function DemoRoleCard({ role, state, onEnter }: DemoEntry & { readonly role: DemoRole }): ReactNode {
  const t = useText(frontWords);
  const say = useSay();
  return (
    <button
      type="button"
      className="demo__role"
      disabled={state !== null}
      aria-busy={state?.role.loginName === role.loginName}
      onClick={() => void onEnter(role)}
    >
      <span className="demo__name">{say(roleNames[role.role])}</span>
      <span className="demo__who">
        {role.displayName} · {say(role.place)}
      </span>
      <span className="demo__try">
        <span>{t('demoTry')}</span>
        {say(role.tryThis)}
      </span>
    </button>
  );
}
