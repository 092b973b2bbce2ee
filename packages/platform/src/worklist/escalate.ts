import type { City } from '../city.ts';
import type { ActorTx } from '../database/transact.ts';

/** A rung of a duty's ladder: so many minutes after the due time, to that role. */
export interface LadderRung {
  readonly afterMinutes: number;
  readonly role: string;
}

/** Ladders by kind of duty, as the modules declare them. */
export type Ladders = ReadonlyMap<string, readonly LadderRung[]>;

export interface Climb {
  readonly dutyId: string;
  readonly kind: string;
  readonly recordId: string;
  readonly escalation: number;
  /** The last rung again: those on it are reminded, nobody new hears of it. */
  readonly repeated: boolean;
  readonly role: string;
  readonly area: string;
}

/** How long after the last rung, and again, those on it are told once more. */
const repeatMinutes = 30;

/**
 * When the ladder is looked at next, after so many climbs. Past the last rung it repeats from now, not from the due time:
 * a server that was down does not make up for the night in a burst.
 */
export function nextRungAt(
  ladder: readonly LadderRung[],
  duty: { dueAt: Date; climbed: number; now: Date },
): Date {
  const rung = ladder[duty.climbed];
  if (rung) return new Date(duty.dueAt.getTime() + rung.afterMinutes * 60_000);
  return new Date(duty.now.getTime() + repeatMinutes * 60_000);
}

async function climbOne(
  tx: ActorTx,
  duty: { id: string; kind: string; record_id: string; escalation: number; due_at: Date; area: string },
  ladders: Ladders,
): Promise<Climb> {
  const ladder = ladders.get(duty.kind) ?? [];
  const rung = ladder[Math.min(duty.escalation, ladder.length - 1)];
  const climbed = duty.escalation + 1;
  await tx.run(
    tx.db
      .updateTable('duties')
      .set({
        escalation: climbed,
        escalate_at: rung ? nextRungAt(ladder, { dueAt: duty.due_at, climbed, now: tx.now }) : null,
      })
      .where('id', '=', duty.id),
  );
  const role = rung?.role ?? 'crisis_supervisor';
  tx.touch(duty.record_id);
  tx.emit({ topic: 'duties.escalated', recordId: duty.record_id, audience: [role], area: duty.area });
  return {
    dutyId: duty.id,
    kind: duty.kind,
    recordId: duty.record_id,
    escalation: climbed,
    repeated: climbed > ladder.length,
    role,
    area: duty.area,
  };
}

/**
 * Climbs every ladder that is due. Domain rows polled by every server: a server that dies loses nothing,
 * two that poll at once do not climb twice (rows are locked, locked ones skipped).
 */
export function climbLadders(city: City, ladders: Ladders, most = 100): Promise<Climb[]> {
  return city.transact(city.systemActor, 'crisis.escalate', async (tx) => {
    const due = await tx.all(
      tx.db
        .selectFrom('duties')
        .select(['id', 'kind', 'record_id', 'escalation', 'due_at', 'area'])
        .where('closed_at', 'is', null)
        .where('escalate_at', '<=', tx.now)
        .orderBy('escalate_at')
        .limit(most)
        .forUpdate()
        .skipLocked(),
    );
    const climbs: Climb[] = [];
    for (const duty of due) climbs.push(await climbOne(tx, duty, ladders));
    return climbs;
  });
}
