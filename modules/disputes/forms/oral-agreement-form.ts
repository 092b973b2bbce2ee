import { disputeTypes } from '../domain.ts';
import { type DisputeForm, headOf, takePen } from './form-context.ts';
import { committeeSeal, mayShowAddress, partiesBlocks, principalsOfRecord, signingTable } from './people.ts';
import { signedWords } from './signed-words.ts';

/** 口头协议登记表 (人民调解法 28): recorded by the mediator; blank where the agreement is a written one or none. */
export const oralAgreementForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say, time, day } = pen;
  const oral = record.agreement?.kind === 'oral' ? record.agreement : null;
  const content = oral?.terms.map((text, index) => t('term', { n: index + 1, text })).join('\n') ?? '';
  return {
    ...headOf(record, context, { pen, title: t('oralTitle') }),
    blocks: [
      ...partiesBlocks(record, { contact: false, address: mayShowAddress(record) }, pen),
      {
        kind: 'fields',
        pairsPerRow: 2,
        rows: [
          [
            { label: t('type'), value: say(disputeTypes[record.type]) },
            { label: t('oralWhen'), value: time(oral?.effectiveAt) },
          ],
          [{ label: t('facts'), value: oral?.facts ?? record.facts, span: 2, heightMm: 18 }],
          [{ label: t('oralContent'), value: content, span: 2, heightMm: 18 }],
          [{ label: t('oralPerformance'), value: oral?.performance ?? '', span: 2, heightMm: 10 }],
        ],
      },
      { kind: 'heading', text: t('oralRead') },
      signingTable(
        principalsOfRecord(record).map(({ id, name, side }) => {
          const read = oral?.signatures.find(
            ({ kind, principalId }) => kind === 'reading' && principalId === id,
          );
          return { name, side, ...(read ? { signed: signedWords(read, pen), on: day(read.at) } : {}) };
        }),
        pen,
      ),
      {
        kind: 'signatures',
        places: [{ label: t('oralRecorderSign') }, committeeSeal(pen)],
      },
      { kind: 'note', text: t('oralNote') },
    ],
  };
};
