import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import { mark } from '@xinan/ui/mark';
import type { ReactNode } from 'react';
import { menuOf, menuPathOf } from '../rooms.ts';
import { words } from '../words.ts';

export interface SideMenuProps {
  readonly path: string;
  readonly overdue: number;
  readonly cityName: { readonly zh: string; readonly en: string } | null;
}

const isInside = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/** The rooms of the person's roles, few and in words. */
export function SideMenu({ path, overdue, cityName }: SideMenuProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const entries = menuOf(person);
  // The deepest match only: /reports/annual must not light /reports as well.
  const lit = menuPathOf(path);
  const here = entries
    .filter((room) => isInside(lit, room.path))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return (
    <nav aria-label={t('rooms')} className="side-menu">
      <div className="brand">
        <span className="brand__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
        <span className="brand__words">
          <span className="brand__name">{t('desk')}</span>
          {cityName && <span className="brand__city">{say(cityName)}</span>}
        </span>
      </div>
      <ul>
        {entries.map((room) => (
          <li key={room.id}>
            <RoomLink
              to={room.path}
              className="side-menu__link"
              aria-current={room === here ? 'page' : undefined}
            >
              {room.menu.icon}
              <span className="side-menu__name">{say(room.title)}</span>
              {room.id === 'worklist' && overdue > 0 && (
                <span className="side-menu__count" title={t('overdue', { n: overdue })}>
                  <span aria-hidden="true">{overdue}</span>
                  <span className="kit-hidden">{t('overdue', { n: overdue })}</span>
                </span>
              )}
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
