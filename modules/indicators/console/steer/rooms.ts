import type { ConsoleRoom } from '@xinan/console-kit';

export const steerRooms: readonly ConsoleRoom[] = [];
