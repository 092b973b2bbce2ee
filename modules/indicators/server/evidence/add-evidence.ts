import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import {
  type CheckedUpload,
  checkUpload,
  type PersonalDataFinding,
  personalDataKinds,
  scanSetting,
  uploadErrors,
} from '@xinan/uploads';
import type { addEvidence as route } from '../../contract.ts';
import { readSet } from '../sets/read-set.ts';
import { tellEvidence } from '../tasks/tell-evidence.ts';
import { weighTasks } from '../tasks/weigh-tasks.ts';
import { findTask } from '../tasks/store.ts';
import { findOpenTask } from './open-task.ts';

type Input = InputOf<typeof route>;
const label = { zh: '上传佐证材料', en: 'Add evidence' };

/** What was found, by kind with how often and one masked sample; never the data itself. */
function wordsOf(findings: readonly PersonalDataFinding[]): { zh: string; en: string } {
  const kinds = [...Map.groupBy(findings, ({ kind }) => kind)];
  const tell = (language: 'zh' | 'en') =>
    kinds
      .map(([kind, all]) => {
        const name = personalDataKinds[kind][language];
        const first = all[0];
        return language === 'zh'
          ? `${name} ${all.length} 处，如第 ${first?.place.line} 行 ${first?.masked}`
          : `${name}: ${all.length}, such as line ${first?.place.line} ${first?.masked}`;
      })
      .join(language === 'zh' ? '；' : '; ');
  return { zh: tell('zh'), en: tell('en') };
}

/** Only a code the indicator asks for. */
async function requireCode(tx: ActorTx, { params, body }: Input): Promise<void> {
  const row = await findOpenTask(tx, params.id, label);
  const { indicators } = await readSet(tx, row.set_id);
  const codes = indicators.get(row.indicator)?.indicator.evidence.map(({ code }) => code) ?? [];
  if (!codes.includes(body.code))
    throw new DomainError('request.invalid', {}, [
      { pointer: '/code', zh: '本指标不需要这类材料', en: 'is no evidence this indicator asks for' },
    ]);
}

async function keep(
  tx: ActorTx,
  { params, body }: Input,
  file: CheckedUpload,
): Promise<OutputOf<typeof route>> {
  await findOpenTask(tx, params.id, label);
  await tx.run(
    tx.db
      .insertInto('indicator_evidence')
      .values({
        id: body.id,
        task_id: params.id,
        code: body.code,
        file_name: body.fileName.trim(),
        media_type: file.mediaType,
        size_bytes: file.sizeBytes,
        sha256: file.sha256,
        content: Buffer.from(file.cleanedBytes),
        scan: file.scan,
        looked_into: file.notLookedInto.length === 0,
        uploaded_by: tx.actor.accountId as string,
        uploader_name: tx.actor.displayName,
        uploaded_at: tx.now,
      })
      .onConflict((same) => same.constraint('indicator_evidence_pk').doNothing()),
  );
  tx.touch(params.id);
  const [task] = await weighTasks(tx, [await findTask(tx, params.id)]);
  const told = task && (await tellEvidence(tx, task)).find(({ id }) => id === body.id);
  // The id was used before, for another task or a file that was taken back.
  if (!told) throw new DomainError('request.key_reused');
  return told;
}

/**
 * 上传佐证材料: looked at before anything is kept: what kind it is, whether it is clean, whether it names people. What is refused
 * leaves nothing behind.
 */
export async function addEvidence(context: RequestContext, input: Input): Promise<OutputOf<typeof route>> {
  const { city, actor, requestId } = context;
  await city.transact(actor, 'index.collect', (tx) => requireCode(tx, input), { requestId });
  const bytes = Buffer.from(input.body.base64, 'base64');
  const file = await checkUpload(bytes, input.body.fileName, { scan: scanSetting(process.env) });
  if (file.kind === 'refused') {
    const { zh, en } = uploadErrors[file.code];
    const fill = (text: string, language: 'zh' | 'en') =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const detail = file.details[name] ?? '';
        return typeof detail === 'object' ? detail[language] : String(detail);
      });
    throw new DomainError('index.evidence_refused', { reason: { zh: fill(zh, 'zh'), en: fill(en, 'en') } });
  }
  if (file.personalData.length > 0)
    throw new DomainError('index.evidence_personal_data', { found: wordsOf(file.personalData) });
  return city.transact(actor, 'index.collect', (tx) => keep(tx, input, file), { requestId });
}
