import type { ConsoleRoom } from '@xinan/console-kit';

export const wallRooms: readonly ConsoleRoom[] = [];
