import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildExcel, buildWord } from '@xinan/documents';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../../contract.ts';
import { mostPartyAttachments, pieceBytes } from '../../../domain.ts';
import { call, failsWith, openTable, type Table } from '../../table.fixture.ts';
import {
  announcement,
  begin,
  caseWithParties,
  finish,
  jpegOf,
  open,
  pdfOf,
  type Person,
  pieceOf,
  put,
  remove,
  upload,
  withAccount,
} from '../file.fixture.ts';
import { sweepUnfinished } from './sweep-uploads.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const at = (who: Person, disputeId: string) => ({ table, who, disputeId });
const rowsOf = async (id: string) => {
  const { rows } = await table.city.owner.query<{ a: number; p: number }>(
    `select (select count(*)::int from dispute_attachments where id = $1) as a,
       (select count(*)::int from dispute_attachment_pieces where attachment_id = $1) as p`,
    [id],
  );
  return rows[0];
};
const gone = { a: 0, p: 0 };
const seenIn = (fault: unknown) => (fault as { details?: { seen?: { zh: string } } }).details?.seen?.zh;

test('a paper of several pieces arrives as it was sent, sealed on its way into the database', async () => {
  const { record } = await caseWithParties(table);
  const content = jpegOf(pieceBytes * 2 + 100);
  const where = at(table.registrar, record.id);
  const told = await upload(where, content, { name: '院墙/../..\u202egpj.照片.jpg' });
  assert.deepEqual([told.ready, told.side, told.bytes, told.by], [true, null, content.length, '杨受理']);
  assert.equal(told.name, '院墙....gpj.照片.jpg');
  const opened = await open(where, told.id);
  assert.ok(Buffer.from(opened.base64, 'base64').equals(content));
  assert.equal(opened.mediaType, 'image/jpeg');
  const { rows } = await table.city.owner.query<{ sealed: Buffer; name_sealed: Buffer }>(
    'select p.sealed, a.name_sealed from dispute_attachment_pieces p join dispute_attachments a on a.id = p.attachment_id where a.id = $1',
    [told.id],
  );
  assert.equal(rows.length, 3);
  for (const { sealed, name_sealed } of rows) {
    assert.ok(!sealed.includes(content.subarray(0, 10)));
    assert.ok(!name_sealed.includes(Buffer.from('照片')));
  }
  const after = await call(table.city, table.registrar, {
    route: contract.getDispute,
    input: { params: { id: record.id } },
  });
  assert.equal(after.timeline.at(-1)?.step, 'add_paper');
  assert.equal(after.papers.find(({ paper }) => paper === 'evidence')?.state, 'present');
});

test('a line that broke goes on where it stopped; what is sent again has no second effect', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  const content = jpegOf(pieceBytes * 3);
  const body = announcement(content);
  const attachmentId = body.id;
  await begin(where, body);
  await put(where, { attachmentId, ordinal: 2, piece: pieceOf(content, 2) });
  await put(where, { attachmentId, ordinal: 0, piece: pieceOf(content, 0) });
  await put(where, { attachmentId, ordinal: 0, piece: pieceOf(content, 0) });
  assert.deepEqual(await begin(where, body), { pieces: 3, received: [0, 2] });
  await assert.rejects(finish(where, attachmentId), failsWith('attachment.incomplete'));
  assert.deepEqual(await rowsOf(attachmentId), { a: 1, p: 2 });
  await put(where, { attachmentId, ordinal: 1, piece: pieceOf(content, 1) });
  const told = await finish(where, attachmentId);
  assert.deepEqual(await finish(where, attachmentId), told);
  await put(where, { attachmentId, ordinal: 1, piece: Buffer.alloc(pieceBytes, 9) });
  assert.ok(Buffer.from((await open(where, attachmentId)).base64, 'base64').equals(content));
  const { rows } = await table.city.owner.query(
    "select 1 from dispute_events where dispute_id = $1 and step = 'add_paper'",
    [record.id],
  );
  assert.equal(rows.length, 1);
});

test('an id that was used for another file, or for a paper of another case, is refused', async () => {
  const [{ record }, { record: other }] = [await caseWithParties(table), await caseWithParties(table)];
  const where = at(table.registrar, record.id);
  const body = announcement(jpegOf(100));
  await begin(where, body);
  await assert.rejects(begin(where, { ...body, bytes: 101 }), failsWith('request.key_reused'));
  await assert.rejects(begin(at(table.registrar, other.id), body), failsWith('request.key_reused'));
});

test('a wrong type and a large file are refused before a byte is sent', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  for (const mediaType of ['application/x-msdownload', 'image/gif', 'text/html', ''])
    await assert.rejects(
      begin(where, announcement(jpegOf(10), { mediaType })),
      failsWith('attachment.type_refused'),
      mediaType,
    );
  await assert.rejects(
    begin(where, { ...announcement(jpegOf(10)), bytes: 20 * 1024 * 1024 + 1 }),
    (fault: unknown) =>
      failsWith('attachment.too_large')(fault) &&
      (fault as { details: { size: string } }).details.size === '20.0 MB',
  );
  await begin(where, { ...announcement(jpegOf(10)), bytes: 20 * 1024 * 1024 });
});

test('what is not what it says is deleted whole, and the answer says what it looks like', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  const macro = Buffer.from(await buildWord({ locale: 'zh', title: '说明', blocks: [] }));
  const lies: readonly (readonly [content: Buffer, mediaType: string, seen: string])[] = [
    [
      Buffer.from('MZ\u0090\u0000 not a picture, padded well beyond the first few bytes'),
      'image/jpeg',
      '可执行程序',
    ],
    [Buffer.from('<html><script>alert(1)</script></html>'), 'application/pdf', '文字或无法识别的内容'],
    [pdfOf('x'), 'image/png', 'PDF 文件'],
    [macro, excel, 'Word 文档'],
    [plainZip(), word, '压缩包'],
    [
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      word,
      '旧版或加密的 Office 文件',
    ],
  ];
  for (const [content, mediaType, seen] of lies) {
    const body = announcement(content, { mediaType });
    await begin(where, body);
    await put(where, { attachmentId: body.id, ordinal: 0, piece: content });
    await assert.rejects(finish(where, body.id), (fault: unknown) => {
      assert.equal((fault as { code?: string }).code, 'attachment.not_what_it_says');
      assert.equal(seenIn(fault), seen);
      return true;
    });
    assert.deepEqual(await rowsOf(body.id), gone);
  }
});

test('Word, Excel, PDF and pictures that are what they say are kept', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  const docx = await buildWord({ locale: 'zh', title: '说明', blocks: [] });
  const xlsx = await buildExcel({
    sheets: [
      {
        name: '名册',
        columns: [{ key: 'name', header: '姓名', kind: 'text', width: 10 }],
        rows: [{ name: '王' }],
      },
    ],
  });
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const [content, mediaType] of [
    [docx, word],
    [xlsx, excel],
    [png, 'image/png'],
    [pdfOf('收条'), 'application/pdf'],
  ] as const)
    assert.equal((await upload(where, Buffer.from(content), { mediaType })).ready, true, mediaType);
});

test('a damaged file is deleted whole; a piece of the wrong size is not taken', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  const content = jpegOf(pieceBytes + 5);
  const body = announcement(content);
  await begin(where, body);
  const attachmentId = body.id;
  for (const piece of [Buffer.alloc(10), pieceOf(content, 0).subarray(1)])
    await assert.rejects(put(where, { attachmentId, ordinal: 0, piece }), failsWith('attachment.damaged'));
  await assert.rejects(
    put(where, { attachmentId, ordinal: 1, piece: Buffer.alloc(4) }),
    failsWith('attachment.damaged'),
  );
  await assert.rejects(
    put(where, { attachmentId, ordinal: 2, piece: Buffer.alloc(5) }),
    failsWith('record.not_found'),
  );
  await put(where, { attachmentId, ordinal: 0, piece: pieceOf(content, 0) });
  await put(where, { attachmentId, ordinal: 1, piece: Buffer.alloc(5, 1) });
  await assert.rejects(finish(where, attachmentId), failsWith('attachment.damaged'));
  assert.deepEqual(await rowsOf(attachmentId), gone);
});

test('a party adds to its own side alone, whatever it asks for; the other side never opens what was not shared', async () => {
  const { record, mine, theirs } = await caseWithParties(table);
  const own = await upload(at(mine, record.id), jpegOf(50), { side: 'respondent' });
  assert.deepEqual([own.side, own.by], ['applicant', '申请方']);
  const shared = await upload(at(mine, record.id), jpegOf(60), { shared: true });
  await assert.rejects(open(at(theirs, record.id), own.id), failsWith('record.not_found'));
  assert.equal((await open(at(theirs, record.id), shared.id)).name, '照片.jpg');
  assert.equal((await open(at(mine, record.id), own.id)).name, '照片.jpg');
  const view = await call(table.city, theirs, {
    route: contract.getMyDispute,
    input: { params: { id: record.id } },
  });
  assert.deepEqual(
    view.attachments.map(({ id }) => id),
    [shared.id],
  );
  const staffOnly = await upload(at(table.registrar, record.id), jpegOf(70));
  for (const who of [mine, theirs])
    await assert.rejects(open(at(who, record.id), staffOnly.id), failsWith('record.not_found'));
  const forThem = await upload(at(table.registrar, record.id), jpegOf(80), { side: 'respondent' });
  assert.equal((await open(at(theirs, record.id), forThem.id)).name, '照片.jpg');
  await assert.rejects(open(at(mine, record.id), forThem.id), failsWith('record.not_found'));
});

test('nobody goes on with, or takes away, what another began; an unfinished paper is seen by nobody else', async () => {
  const { record, mine, theirs } = await caseWithParties(table);
  const content = jpegOf(40);
  const body = announcement(content, { shared: true });
  await begin(at(mine, record.id), body);
  const piece = { attachmentId: body.id, ordinal: 0, piece: content };
  for (const who of [theirs, table.registrar])
    await assert.rejects(put(at(who, record.id), piece), failsWith('record.not_found'));
  await put(at(mine, record.id), piece);
  await assert.rejects(finish(at(theirs, record.id), body.id), failsWith('record.not_found'));
  for (const who of [mine, theirs, table.registrar])
    await assert.rejects(open(at(who, record.id), body.id), failsWith('record.not_found'));
  await assert.rejects(begin(at(theirs, record.id), body), failsWith('request.key_reused'));
  await finish(at(mine, record.id), body.id);
  await assert.rejects(remove(at(theirs, record.id), body.id), failsWith('record.not_found'));
  await remove(at(mine, record.id), body.id);
  assert.deepEqual(await rowsOf(body.id), gone);
  await assert.rejects(remove(at(mine, record.id), body.id), failsWith('record.not_found'));
});

test('a party with an account adds and opens like one with a code; police, counsellors and strangers do neither', async () => {
  const { record, theirs } = await caseWithParties(table);
  const resident = await withAccount(table, record.parties[0]!.id);
  const own = await upload(at(resident, record.id), jpegOf(30));
  assert.equal(own.side, 'applicant');
  assert.equal((await open(at(resident, record.id), own.id)).mediaType, 'image/jpeg');
  await assert.rejects(open(at(theirs, record.id), own.id), failsWith('record.not_found'));
  const { record: other, mine: stranger } = await caseWithParties(table);
  for (const who of [stranger, table.mediator, table.farRegistrar]) {
    await assert.rejects(open(at(who, record.id), own.id), failsWith('record.not_found'));
    await assert.rejects(open(at(who, other.id), own.id), failsWith('record.not_found'));
    await assert.rejects(begin(at(who, record.id), announcement(jpegOf(9))), failsWith('record.not_found'));
  }
  for (const who of [table.police, table.consultant, table.gridWorker])
    await assert.rejects(open(at(who, record.id), own.id), failsWith('action.forbidden'));
});

test('the walls hold beneath the operations: a party writes no row of the other side and no piece of another paper', async () => {
  const { record, mine } = await caseWithParties(table);
  const [me, other] = [record.parties[0]!, record.parties[1]!];
  const theirsShared = await upload(at(table.registrar, record.id), jpegOf(20), {
    side: 'respondent',
    shared: true,
  });
  const row = (more: Record<string, unknown>) => ({
    id: uuidV7(),
    dispute_id: record.id,
    paper: 'evidence',
    side: 'applicant',
    party_id: me.id,
    actor_name: '申请方',
    media_type: 'image/jpeg',
    bytes: 1,
    sha256: Buffer.alloc(32),
    name_sealed: Buffer.alloc(1),
    pieces: 1,
    begun_at: new Date(),
    ...more,
  });
  const insert = (more: Record<string, unknown>) =>
    table.city.transact(mine.actor, 'dispute.attach', (tx) =>
      tx.run(tx.db.insertInto('dispute_attachments').values(row(more) as never)),
    );
  assert.equal(await insert({}), 1);
  for (const more of [
    { side: 'respondent' },
    { side: null },
    { party_id: other.id },
    { party_id: null },
    { account_id: table.registrar.accountId },
  ])
    await assert.rejects(insert(more), JSON.stringify(more));
  await assert.rejects(
    table.city.transact(mine.actor, 'dispute.attach', (tx) =>
      tx.run(
        tx.db.insertInto('dispute_attachment_pieces').values({
          attachment_id: theirsShared.id,
          dispute_id: record.id,
          ordinal: 1,
          sealed: Buffer.alloc(1),
        }),
      ),
    ),
  );
  const touched = await table.city.transact(mine.actor, 'dispute.attach', async (tx) => [
    await tx.run(
      tx.db.updateTable('dispute_attachments').set({ shared: false }).where('id', '=', theirsShared.id),
    ),
    await tx.run(tx.db.deleteFrom('dispute_attachments').where('id', '=', theirsShared.id)),
    await tx.run(tx.db.deleteFrom('dispute_attachment_pieces').where('attachment_id', '=', theirsShared.id)),
  ]);
  assert.deepEqual(touched, [0, 0, 0]);
});

test('a party adds no more than so many; staff may go on', async () => {
  const { record, mine } = await caseWithParties(table);
  for (let count = 0; count < mostPartyAttachments; count += 1)
    await begin(at(mine, record.id), announcement(jpegOf(9)));
  await assert.rejects(begin(at(mine, record.id), announcement(jpegOf(9))), failsWith('attachment.too_many'));
  await begin(at(table.registrar, record.id), announcement(jpegOf(9)));
});

test('what nobody finished is swept after a day; what is ready or young stays', async () => {
  const { record } = await caseWithParties(table);
  const where = at(table.registrar, record.id);
  const [stale, young] = [announcement(jpegOf(9)), announcement(jpegOf(9))];
  await begin(where, stale);
  await put(where, { attachmentId: stale.id, ordinal: 0, piece: jpegOf(9) });
  await begin(where, young);
  const ready = await upload(where, jpegOf(9));
  await table.city.owner.query(
    "update dispute_attachments set begun_at = now() - interval '25 hours' where id = any ($1)",
    [[stale.id, ready.id]],
  );
  await table.city.transact(table.city.systemActor, 'dispute.track', sweepUnfinished);
  assert.deepEqual(await rowsOf(stale.id), gone);
  assert.deepEqual([(await rowsOf(young.id))?.a, (await rowsOf(ready.id))?.a], [1, 1]);
});

/** An archive with one entry, a text. */
function plainZip(): Buffer {
  const name = Buffer.from('a.txt');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
}
