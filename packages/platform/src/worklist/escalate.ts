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
  readonly role: string;
  readonly area: string;
}

/** When the ladder is looked at next, given how many rungs were climbed. The last rung repeats. */
export function nextRungAt(ladder: readonly LadderRung[], dueAt: Date, climbed: number): Date {
  const last = ladder.at(-1);
  const rung = ladder[climbed];
  if (rung) return new Date(dueAt.getTime() + rung.afterMinutes * 60_000);
  const before = ladder.at(-2);
  const stepMinutes = Math.max(30, (last?.afterMinutes ?? 30) - (before?.afterMinutes ?? 0));
  return new Date(
    dueAt.getTime() + ((last?.afterMinutes ?? 0) + stepMinutes * (climbed - ladder.length + 1)) * 60_000,
  );
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
      .set({ escalation: climbed, escalate_at: rung ? nextRungAt(ladder, duty.due_at, climbed) : null })
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
