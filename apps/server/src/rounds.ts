import { climbLadders, type City, foldFacts, type LadderRung, type Round, sealAudit } from '@xinan/platform';
import type { Metrics, ServerModule } from '@xinan/platform/http';
import type { Logger } from 'pino';

function laddersOf(modules: readonly ServerModule[]): ReadonlyMap<string, readonly LadderRung[]> {
  return new Map(
    modules.flatMap((module) =>
      Object.entries(module.dutyKinds ?? {}).map(([kind, { ladder }]) => [kind, ladder] as const),
    ),
  );
}

/** The server's own rounds; each is safe to walk from several servers at once. */
export function makeRounds(
  city: City,
  options: { modules: readonly ServerModule[]; metrics: Metrics; log: Logger },
): Round[] {
  const { modules, metrics, log } = options;
  const ladders = laddersOf(modules);
  const climbHearers = modules.flatMap((module) => module.onClimbs ?? []);
  return [
    {
      name: 'escalate',
      everyMs: 1_000,
      walk: async () => {
        const climbs = await climbLadders(city, ladders);
        for (const climb of climbs) metrics.climbs.inc({ kind: climb.kind });
        if (climbs.length > 0) for (const hear of climbHearers) await hear(city, climbs);
        return climbs.length > 0;
      },
    },
    { name: 'fold-facts', everyMs: 2_000, walk: () => foldFacts(city) },
    { name: 'seal-audit', everyMs: 60_000, walk: () => sealAudit(city) },
    ...modules.flatMap((module) => module.rounds?.(city, log) ?? []),
  ];
}
