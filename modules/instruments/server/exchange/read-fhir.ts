import { type Bilingual, DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import { type ReadFault, readQuestionnaire } from '@xinan/scoring/exchange/fhir';
import type { readFhir as route } from '../../contract.ts';
import { factsOf } from './facts-of.ts';
import { importQuestionnaire } from './import-questionnaire.ts';

const reasons: Readonly<Record<ReadFault, Bilingual>> = {
  'not-a-questionnaire': {
    zh: '这里应是 FHIR R4 的 Questionnaire。',
    en: 'This should be a FHIR R4 Questionnaire.',
  },
  'wrong-type': { zh: '这里的内容不合 FHIR R4 的格式。', en: 'This is not as FHIR R4 has it.' },
  missing: { zh: '这里缺少必需的内容。', en: 'Something is missing here.' },
  'too-large': {
    zh: '这里太长、太多或层级太深，无法读入。',
    en: 'This is too long, too much or too deep to be read.',
  },
};

/** Reads a Questionnaire into a draft document, faults and losses named; nothing is saved. */
export async function readFhir(
  { city, actor, requestId }: RequestContext,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await city.transact(actor, 'instrument.draft', async () => undefined, { requestId });
  const read = readQuestionnaire(body.questionnaire);
  if (!read.ok)
    throw new DomainError('instrument.not_fhir', {}, [
      { pointer: `/questionnaire${read.pointer}`, ...reasons[read.reason] },
    ]);
  const { document, result, losses } = await importQuestionnaire(
    read.questionnaire,
    factsOf(read.questionnaire, body.instrumentId),
  );
  return { document, losses: [...losses], faults: result.ok ? [] : [...result.faults] };
}
