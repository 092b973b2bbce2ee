import type { ConsoleRoom } from '@xinan/console-kit';

export const collectRooms: readonly ConsoleRoom[] = [];
