import type { ConsoleRoom } from '@xinan/console-kit';
import { collectRooms } from './collect/rooms.ts';
import { registerRooms } from './register/rooms.ts';
import { scoresRooms } from './scores/rooms.ts';
import { setsRooms } from './sets/rooms.ts';
import { settingsRooms } from './settings/rooms.ts';
import { steerRooms } from './steer/rooms.ts';

/** 心安城市 index: what was reached, what is reported, how a cycle is steered, and what it is measured by. */
export const consoleRooms: readonly ConsoleRoom[] = [
  ...scoresRooms,
  ...collectRooms,
  ...steerRooms,
  ...setsRooms,
  ...registerRooms,
  ...settingsRooms,
];
