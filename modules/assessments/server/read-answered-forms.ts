import { findEditions, type FormForResidents, shippedForm, voiceOf } from '@xinan/instruments';
import type { ActorTx } from '@xinan/platform';

interface Answered {
  readonly instrument_id: string;
  readonly edition: string;
}

/**
 * The forms that were answered, in the very editions the rows name: one query at most. Of an edition from before
 * editions were kept, today's form of that id.
 */
export async function readAnsweredForms(
  tx: ActorTx,
  rows: readonly Answered[],
): Promise<(row: Answered) => FormForResidents | undefined> {
  const editions = await findEditions(
    tx,
    rows.map(({ edition }) => edition),
  );
  return ({ edition, instrument_id }) => {
    const found = editions.get(edition);
    const form = found && voiceOf(found);
    return form ? { instrument: found.instrument, form } : shippedForm(instrument_id);
  };
}
