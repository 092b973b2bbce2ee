import { useSay, useText } from '@xinan/console-kit';
import { roles as roleNames } from '@xinan/policy';
import type { ReactNode } from 'react';
import { frontWords } from '../locales/console.ts';
import type { DemoState } from './use-demo-sign-in.ts';
import type { DemoRole } from './use-sign-in.ts';

export interface DemoRolesProps {
  readonly roles: readonly DemoRole[];
  readonly state: DemoState;
  readonly onEnter: (role: DemoRole) => Promise<void>;
}

/** The roles to try, each with its person, place and a first thing to do. */
export function DemoRoles({ roles, state, onEnter }: DemoRolesProps): ReactNode {
  const t = useText(frontWords);
  const say = useSay();
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demoTitle')}</h2>
      <p className="demo__hint">{t('demoHint')}</p>
      <ul className="demo__roles">
        {roles.map((role) => (
          <li key={role.loginName}>
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
          </li>
        ))}
      </ul>
      <p className="kit-hidden" role="status">
        {state && t('demoFilling', { role: say(roleNames[state.role.role]) })}
      </p>
    </section>
  );
}
