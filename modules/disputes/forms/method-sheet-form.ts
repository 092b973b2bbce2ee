import { moves, movesInOrder } from '../domain.ts';
import { type DisputeForm, headOf, takePen } from './form-context.ts';
import { mediatorPlaces } from './people.ts';

/** 缓、换、理: each move with its times and notes; an empty line to write on where one was not made. */
export const methodSheetForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say, time } = pen;
  const rows = movesInOrder.flatMap((move) => {
    const made = record.moves.filter((each) => each.move === move);
    return made.length > 0
      ? made.map(({ at, note, by }) => [say(moves[move]), time(at), note, by])
      : [[say(moves[move]), '', '', '']];
  });
  return {
    ...headOf(record, context, { pen, title: t('methodTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('methodLead'), indent: true },
      {
        kind: 'table',
        columns: [
          { header: t('step'), share: 3 },
          { header: t('time'), share: 3 },
          { header: t('work'), share: 8 },
          { header: t('by'), share: 2 },
        ],
        rows,
      },
      { kind: 'signatures', places: mediatorPlaces(record, pen) },
      { kind: 'note', text: t('methodNote') },
    ],
  };
};
