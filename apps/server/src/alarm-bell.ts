import type { AlarmBell } from '@xinan/assessments';
import { helpStatesOf, leaveContactForAssessment, raiseAlerts } from '@xinan/crises';

/** Connects the intake of assessments to the crises module; neither knows the other. */
export const alarmBell: AlarmBell = {
  ring: async (tx, calls) => {
    await raiseAlerts(
      tx,
      calls.map(({ crisisId, ...call }) => ({ id: crisisId, ...call })),
    );
  },
  leaveContact: leaveContactForAssessment,
  helpStates: helpStatesOf,
};
