import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { checkRisk as route } from '../../contract.ts';
import { colourOfFacts, higherColour } from '../../domain.ts';
import { places } from '../record/places.ts';
import { addBeside } from '../steps/add-beside.ts';
import { openMissingDuties } from '../steps/case-duties.ts';
import { countToday } from '../steps/count-case.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { redTasks } from '../steps/red-duties.ts';

/** 民转刑风险核查: facts as seen or heard. The colour may be raised above what they say, never lowered below it. */
export async function checkRisk(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const colour = higherColour(body.colour, colourOfFacts(body.facts));
  await addBeside(tx, { ...params, act: 'check_risk' }, async (row) => {
    const id = tx.newId();
    const key = tx.vault.unwrap('dispute', row.wrapped_key);
    await tx.run(
      tx.db.insertInto('dispute_risk_checks').values({
        id,
        dispute_id: row.id,
        at: tx.now,
        colour,
        facts: body.facts,
        ...signedBy(tx),
        sealed: key.seal(places.riskCheck(id), body.observed.trim()),
      }),
    );
    if (colour === 'red' && row.risk_colour !== 'red')
      await openMissingDuties(tx, row, redTasks(tx, await readClocks(tx)));
    countToday(tx, row, { metric: 'dispute.risk_checked', dims: { colour } });
    return { risk_colour: colour, risk_checked_at: tx.now };
  });
  return {};
}
