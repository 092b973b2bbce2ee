/** The version after this one: `1.0.0` → `1.1.0`, `2026` → `2026.1`, skipping those that are taken. */
export function nextVersion(version: string, taken: readonly string[]): string {
  const numbers = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(version);
  const [major, minor, patch] = numbers ? numbers.slice(1) : [version];
  for (let step = 1; ; step++) {
    const next = `${major}.${Number(minor ?? 0) + step}${patch === undefined ? '' : '.0'}`;
    if (!taken.includes(next)) return next;
  }
}
