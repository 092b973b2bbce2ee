import { consoleRooms as accounts } from '@xinan/accounts/console';
import { consoleRooms as audits } from '@xinan/audits/console';
import { consoleRooms as cityIndex } from '@xinan/city-index/console';
import type { ConsoleRoom, Person } from '@xinan/console-kit';
import { consoleRooms as counselling } from '@xinan/counselling/console';
import { consoleRooms as crises } from '@xinan/crises/console';
import { consoleRooms as disputes } from '@xinan/disputes/console';
import { consoleRooms as instruments } from '@xinan/instruments/console';
import { consoleRooms as practitioners } from '@xinan/practitioners/console';
import { consoleRooms as reports } from '@xinan/reports/console';
import { consoleRooms as standards } from '@xinan/standards/console';
import { consoleRooms as worklist } from '@xinan/worklist/console';

/** Every room of the console. A new module is named here, and nowhere else in this app. */
export const rooms: readonly ConsoleRoom[] = [
  ...worklist,
  ...crises,
  ...disputes,
  ...practitioners,
  ...counselling,
  ...instruments,
  ...cityIndex,
  ...reports,
  ...standards,
  ...audits,
  ...accounts,
];

export interface MenuEntry extends ConsoleRoom {
  readonly menu: NonNullable<ConsoleRoom['menu']>;
}

const isFor = (room: ConsoleRoom, person: Person): boolean =>
  room.roles.some((role) => person.roles.includes(role));

/** The rooms in a person's menu, in order. */
export const menuOf = (person: Person): MenuEntry[] =>
  rooms
    .filter((room): room is MenuEntry => room.menu !== undefined && isFor(room, person))
    .sort((one, other) => one.menu.order - other.menu.order);

/** Where a person begins: the first room of the menu, or the own account where the role has no room yet. */
export const homeOf = (person: Person): string => menuOf(person)[0]?.path ?? '/security';

const fits = (room: ConsoleRoom, path: string): boolean => {
  const parts = path.split('/');
  const own = room.path.split('/');
  return own.length === parts.length && own.every((part, i) => part.startsWith('$') || part === parts[i]);
};

/** The path whose menu entry is lit at a path: that of the room it belongs under, else its own. */
export const menuPathOf = (path: string): string => rooms.find((room) => fits(room, path))?.under ?? path;
