import type { ConsoleRoom } from '@xinan/console-kit';

export const setsRooms: readonly ConsoleRoom[] = [];
