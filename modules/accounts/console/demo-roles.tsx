import { useSay, useText } from '@xinan/console-kit';
import { roles as roleNames } from '@xinan/policy';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { frontWords } from '../locales/console.ts';
import { type DemoPart, demoParts, groupDemoRoles, partOf } from './demo-parts.ts';
import { type DemoEntry, DemoRoleCard } from './demo-role-card.tsx';
import type { DemoRole } from './use-sign-in.ts';

export interface DemoRolesProps extends DemoEntry {
  readonly roles: readonly DemoRole[];
}

/** The roles to try, by part of the work; found by a word of role, person, place or task. */
export function DemoRoles({ roles, state, onEnter }: DemoRolesProps): ReactNode {
  const t = useText(frontWords);
  const say = useSay();
  const [part, setPart] = useState<DemoPart | null>(null);
  const [search, setSearch] = useState('');
  const wordsOf = ({ role, displayName, loginName, place, tryThis }: DemoRole) =>
    [say(roleNames[role]), displayName, loginName, say(place), say(tryThis)].join(' ');
  const groups = groupDemoRoles(roles, { part, search, wordsOf });
  const held = demoParts.filter((each) => roles.some((role) => partOf(role) === each));
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demoTitle')}</h2>
      <p className="demo__hint">{t('demoHint')}</p>
      <div className="demo__find">
        <Input
          allowClear
          aria-label={t('demoSearch')}
          placeholder={t('demoSearch')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <div className="demo__parts" role="group" aria-label={t('demoParts')}>
          {[null, ...held].map((each) => (
            <button
              key={each ?? 'all'}
              type="button"
              className="demo__part"
              aria-pressed={part === each}
              onClick={() => setPart(each)}
            >
              {t(each === null ? 'demoPart_all' : `demoPart_${each}`)}
            </button>
          ))}
        </div>
      </div>
      {groups.length === 0 && (
        <p className="demo__hint" role="status">
          {t('demoNone')}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.part} className="demo__group">
          <h3>{t(`demoPart_${group.part}`)}</h3>
          <ul className="demo__roles">
            {group.roles.map((role) => (
              <li key={role.loginName}>
                <DemoRoleCard role={role} state={state} onEnter={onEnter} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="kit-hidden" role="status">
        {state && t('demoFilling', { role: say(roleNames[state.role.role]) })}
      </p>
    </section>
  );
}
