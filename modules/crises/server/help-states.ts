import type { ActorTx } from '@xinan/platform';

export type HelpState = 'sent' | 'seen' | 'in_progress' | 'done';

/** How far help has come, by assessment, for the acting person's own assessments only. */
export async function helpStatesOf(
  tx: ActorTx,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, { state: HelpState; contactLeft: boolean }>> {
  const rows = await tx.sql<{ assessment_id: string; help_state: HelpState; contact_left: boolean }>(
    'select * from my_help_states($1::uuid[])',
    [assessmentIds],
  );
  return new Map(
    rows.map((row) => [row.assessment_id, { state: row.help_state, contactLeft: row.contact_left }]),
  );
}
