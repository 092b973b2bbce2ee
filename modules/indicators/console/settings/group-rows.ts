import type { PeerGroup } from '../../domain.ts';

type Loose = Partial<PeerGroup> | undefined;

/** Counties that a group may take: those of no other group. */
export function freeCounties<County extends { readonly code: string }>(
  groups: readonly Loose[],
  at: number,
  counties: readonly County[],
): County[] {
  const taken = new Set(groups.flatMap((group, place) => (place === at ? [] : (group?.units ?? []))));
  return counties.filter(({ code }) => !taken.has(code));
}

/** Counties in no group. */
export const ungrouped = <County extends { readonly code: string }>(
  groups: readonly Loose[],
  counties: readonly County[],
): County[] => freeCounties(groups, -1, counties);

/** A code no group bears yet; a group keeps its code, because runs remember it. */
export function freeCode(groups: readonly Loose[]): string {
  const taken = new Set(groups.map((group) => group?.code));
  let n = groups.length + 1;
  while (taken.has(`group-${n}`)) n += 1;
  return `group-${n}`;
}

/** As they are sent: names without spaces at their ends, half-filled rows whole. */
export const tidyGroups = (groups: readonly Loose[]) =>
  groups.map((group, place) => ({
    code: group?.code ?? `group-${place + 1}`,
    name: { zh: (group?.name?.zh ?? '').trim(), en: (group?.name?.en ?? '').trim() },
    units: [...(group?.units ?? [])],
  }));
