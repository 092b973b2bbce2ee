import type { ConsoleRoom } from '@xinan/console-kit';

export const scoresRooms: readonly ConsoleRoom[] = [];
