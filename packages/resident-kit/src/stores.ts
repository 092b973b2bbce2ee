import { createDeviceStore } from './device-store.ts';

/** Stays on the device until it runs out or the reader clears it. */
export const deviceStore = createDeviceStore(
  () => localStorage,
  () => Date.now(),
);

/** Ends with the tab; quick exit empties it. */
export const tabStore = createDeviceStore(
  () => sessionStorage,
  () => Date.now(),
);
