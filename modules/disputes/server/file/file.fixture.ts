import { createHash } from 'node:crypto';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type Actor, uuidV7 } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import type { Attachment, DisputeRecord } from '../../contract.ts';
import { pieceBytes } from '../../domain.ts';
import { call, registered, type Table, withCode } from '../table.fixture.ts';
import { finishAttachment } from './attachments/finish-attachment.ts';

export interface Person {
  readonly actor: Actor;
}

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A JPEG as far as its first bytes tell, of any size. */
export const jpegOf = (bytes: number): Buffer => {
  const content = Buffer.alloc(bytes, 7);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]).copy(content);
  return content;
};
export const pdfOf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

type Begun = InputOf<typeof contract.beginAttachment>['body'];

export const announcement = (content: Uint8Array, given: Partial<Begun> = {}): Begun => ({
  id: uuidV7(),
  paper: 'evidence',
  name: '照片.jpg',
  mediaType: 'image/jpeg',
  bytes: content.length,
  sha256: sha256Of(content),
  shared: false,
  ...given,
});

interface Where {
  readonly table: Table;
  readonly who: Person;
  readonly disputeId: string;
}

export const begin = ({ table, who, disputeId }: Where, body: Begun) =>
  call(table.city, who, { route: contract.beginAttachment, input: { params: { id: disputeId }, body } });

export const put = (
  { table, who, disputeId }: Where,
  { attachmentId, ordinal, piece }: { attachmentId: string; ordinal: number; piece: Uint8Array },
) =>
  call(table.city, who, {
    route: contract.putPiece,
    input: {
      params: { id: disputeId, attachmentId, ordinal },
      body: { base64: Buffer.from(piece).toString('base64') },
    },
  });

export const pieceOf = (content: Buffer, ordinal: number): Buffer =>
  content.subarray(ordinal * pieceBytes, (ordinal + 1) * pieceBytes);

export const finish = (
  { table, who, disputeId }: Where,
  attachmentId: string,
): Promise<OutputOf<typeof contract.finishAttachment>> => {
  const context: Pick<RequestContext, 'city' | 'actor' | 'requestId'> = {
    city: table.city,
    actor: who.actor,
    requestId: uuidV7(),
  };
  return finishAttachment(context, { params: { id: disputeId, attachmentId }, body: {} } as InputOf<
    typeof contract.finishAttachment
  >);
};

/** Sends a whole paper, piece by piece. */
export async function upload(where: Where, content: Buffer, given: Partial<Begun> = {}): Promise<Attachment> {
  const body = announcement(content, given);
  const { pieces } = await begin(where, body);
  for (let ordinal = 0; ordinal < pieces; ordinal += 1)
    await put(where, { attachmentId: body.id, ordinal, piece: pieceOf(content, ordinal) });
  return finish(where, body.id);
}

export const open = ({ table, who, disputeId }: Where, attachmentId: string) =>
  call(table.city, who, {
    route: contract.getAttachment,
    input: { params: { id: disputeId, attachmentId } },
  });

export const remove = ({ table, who, disputeId }: Where, attachmentId: string) =>
  call(table.city, who, {
    route: contract.removeAttachment,
    input: { params: { id: disputeId, attachmentId }, body: undefined } as never,
  });

/** A registered case with the codes of its two parties. */
export async function caseWithParties(
  table: Table,
): Promise<{ record: DisputeRecord; mine: Person; theirs: Person }> {
  const record = await registered(table);
  const { codes } = await call(table.city, table.registrar, {
    route: contract.getFollowCodes,
    input: { params: { id: record.id } },
  });
  const of = (side: string) => withCode(codes.find((each) => each.side === side)?.code ?? '');
  return { record, mine: of('applicant'), theirs: of('respondent') };
}

/** Gives a party of a case an account of their own; answers their session. */
export async function withAccount({ city }: Table, partyId: string): Promise<Person> {
  const [accountId, residentId, token] = [uuidV7(), uuidV7(), Buffer.from(uuidV7())];
  const { wrapped } = city.vault.newKey('identity');
  await city.owner.query("insert into accounts (id, kind, display_name) values ($1, 'resident', '居民')", [
    accountId,
  ]);
  await city.owner.query('insert into residents (id, account_id, wrapped_key) values ($1, $2, $3)', [
    residentId,
    accountId,
    wrapped,
  ]);
  await city.owner.query(
    'insert into sessions (token_hash, account_id, second_factor_at) values (sha256($1), $2, now())',
    [token, accountId],
  );
  await city.owner.query('update dispute_parties set resident_id = $1 where id = $2', [residentId, partyId]);
  return { actor: { kind: 'session', token } };
}
