import { raiseCrisis } from '@xinan/crises';
import type { RiskBell } from '@xinan/counselling';

/** Connects counselling to the crises module; neither knows the other. */
export const riskBell: RiskBell = {
  ring: async (tx, { crisisId, ...call }) => {
    const { caseNo } = await raiseCrisis(tx, { body: { id: crisisId, source: 'counsellor', ...call } });
    return caseNo;
  },
};
