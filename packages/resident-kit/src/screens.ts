import type { ComponentType } from 'preact';

/** Screens by path, each loaded when it is first opened. */
export type ScreenTable = Readonly<Record<string, () => Promise<{ default: ComponentType }>>>;
