import type { DisputeRecord, Party } from '../contract.ts';
import { manners } from '../domain.ts';
import { type DisputeForm, headOf, type Pen, takePen } from './form-context.ts';
import { committeeSeal, mediatorPlaces, principalsOfRecord, signingTable } from './people.ts';

const rights = ['right1', 'right2', 'right3', 'right4'] as const;
const duties = ['duty1', 'duty2', 'duty3'] as const;
const toKnow = ['know1', 'know2', 'know3', 'know4'] as const;

/** 权利义务告知书 (人民调解法 23, 24), signed by every party; who was told otherwise is printed with when and how. */
export const rightsNoticeForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t } = pen;
  const lines = (
    keys: readonly ((typeof rights)[number] | (typeof duties)[number] | (typeof toKnow)[number])[],
  ) => ({ kind: 'paragraph', text: keys.map((key) => t(key)).join('\n') }) as const;
  return {
    ...headOf(record, context, { pen, title: t('rightsTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('rightsLead'), indent: true },
      { kind: 'heading', text: t('rightsPart') },
      lines(rights),
      { kind: 'heading', text: t('dutiesPart') },
      lines(duties),
      { kind: 'heading', text: t('knowPart') },
      lines(toKnow),
      signingTable(
        principalsOfRecord(record).map(({ name, side, ...party }) => ({
          name,
          side,
          signed: toldWords(record, party, pen),
        })),
        pen,
        t('rightsRead'),
      ),
      { kind: 'signatures', places: [...mediatorPlaces(record, pen).slice(0, 1), committeeSeal(pen)] },
    ],
  };
};

/** How a party was told, where that was not on this paper. */
function toldWords({ consents }: DisputeRecord, { id }: Pick<Party, 'id'>, { t, say, day }: Pen): string {
  const told = consents.findLast(
    ({ kind, principalId, given }) => kind === 'rights_notice' && principalId === id && given,
  );
  if (!told || told.manner === 'in_person') return '';
  return t('told', { date: day(told.at), manner: say(manners[told.manner]) });
}
