import { consoleHref, type Person, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { goTo } from './navigate.ts';
import { rooms } from './rooms.ts';
import { words } from './words.ts';

/** No network, and a page that needs one: the forms that do not. */
export function CutOff({ person }: { person: Person }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const own = rooms.filter(
    ({ offline, roles }) => offline === true && roles.some((role) => person.roles.includes(role)),
  );
  if (own.length === 0) return null;
  return (
    <nav aria-label={t('rooms')} className="cut-off">
      <p role="status">{t('noLine')}</p>
      {own.map(({ id, path, title }) => (
        <Button
          key={id}
          type="primary"
          size="large"
          href={consoleHref(path)}
          onClick={(event) => {
            event.preventDefault();
            goTo(path);
          }}
        >
          {say(title)}
        </Button>
      ))}
    </nav>
  );
}
