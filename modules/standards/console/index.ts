export const consoleRooms = [];
