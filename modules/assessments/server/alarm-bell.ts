import type { ActorTx } from '@xinan/platform';
import type { AlarmCall, ContactLeft, HelpState } from '../domain/alarm.ts';

/** Those who answer alarms, as this module needs them; the server's shell connects it to the crises module. */
export interface AlarmBell {
  /** Raises alerts in the caller's transaction. */
  ring(tx: ActorTx, calls: readonly AlarmCall[]): Promise<void>;
  /** Keeps a left number with the alert of an assessment. False when there is no alert yet. */
  leaveContact(tx: ActorTx, assessmentId: string, contact: ContactLeft): Promise<boolean>;
  /** How far help has come, for assessments of the acting person. */
  helpStates(
    tx: ActorTx,
    assessmentIds: readonly string[],
  ): Promise<ReadonlyMap<string, { state: HelpState; contactLeft: boolean }>>;
}
