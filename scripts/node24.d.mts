export const checkoutDir: string;
export function isNewEnough(version: string): boolean;
export function ensureNode24(): { path: string; version: string };
export function ensureDependencies(node: string): void;
