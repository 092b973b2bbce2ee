import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildWord, formHtml, type PrintedForm } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import QRCode from 'qrcode';
import type { DisputeRecord, FormName, printDisputeForm as route } from '../../contract.ts';
import {
  agentsOf,
  authoritySheet,
  disputeForms,
  type FormContext,
  followSlipForm,
} from '../../forms/index.ts';
import { followCodeOf } from '../intake/follow-code.ts';
import { followPath } from '../intake/get-follow-codes.ts';
import { readRecord } from '../record/tell-record.ts';
import { notFound } from './attachments/contributor.ts';
import { findIssuer } from './find-issuer.ts';

interface Printing {
  readonly record: DisputeRecord;
  readonly context: FormContext;
  readonly publicOrigin: string;
}

/** One slip for each person who takes part, each on a sheet of its own: no side ever gets the other's code. */
const slipsOf = (tx: ActorTx, { record, context, publicOrigin }: Printing): Promise<PrintedForm[]> =>
  Promise.all(
    record.parties
      .filter(({ leftAt }) => leftAt === null)
      .map(async ({ id, name }) => {
        const code = followCodeOf(tx.vault, id);
        const qr = await QRCode.toBuffer(`${publicOrigin}${followPath(code)}`, { margin: 1, width: 480 });
        return followSlipForm(record, { name, code, qr }, context);
      }),
  );

function lettersOf({ record, context }: Printing): PrintedForm[] {
  const agents = agentsOf(record).filter(({ kind }) => kind === 'agent');
  return (agents.length > 0 ? agents : [undefined]).map((agent) => authoritySheet(record, agent, context));
}

/** The sheets of a form: one, or one for each person where each gets their own. */
async function sheetsOf(tx: ActorTx, form: FormName, printing: Printing): Promise<PrintedForm[]> {
  if (form === 'follow_slips') return slipsOf(tx, printing);
  if (form === 'authority') return lettersOf(printing);
  return [disputeForms[form](printing.record, printing.context)];
}

function sessionOf({ sessions }: DisputeRecord, id: string | undefined): Pick<FormContext, 'session'> {
  if (id === undefined) return {};
  const session = sessions.find((each) => each.id === id);
  if (!session) throw notFound();
  return { session };
}

/** A printed form of a case, for A4 and for Word. Errors: `record.not_found`, also for a session of another case. */
export const printDisputeForm =
  (publicOrigin: string) =>
  async (tx: ActorTx, { params, query }: InputOf<typeof route>): Promise<OutputOf<typeof route>> => {
    const record = await readRecord(tx, params.id);
    const locale = query.locale ?? 'zh';
    const context = {
      locale,
      ...(await findIssuer(tx, record, locale)),
      ...sessionOf(record, query.sessionId),
    };
    const sheets = await sheetsOf(tx, params.form, { record, context, publicOrigin });
    return {
      title: sheets[0]?.title ?? '',
      html: sheets.map(formHtml).join(''),
      wordBase64: sheets.length > 0 ? Buffer.from(await buildWord(sheets)).toString('base64') : '',
    };
  };
