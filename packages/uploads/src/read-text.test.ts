import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn';
import { buildExcel } from '@xinan/documents';
import { bombPdf, pdfOf, rawPdf, songByName } from '../test/pdf-of.ts';
import { excelParts, wordParts, zipOf } from '../test/zip-of.ts';
import type { FileFamily } from './file-kinds.ts';
import { lookForPersonalData, readText } from './read-text.ts';

const identity = makeIdentityNumber({ areaCode: '341399', birthDate: '1990-01-01', serial: 7 });

async function read(bytes: Uint8Array, family: FileFamily) {
  const text = await readText(bytes, family);
  assert.ok(text && 'parts' in text, JSON.stringify(text));
  return text;
}

test('a Word file: runs joined, rows of a table on one line, header, notes, comments and deleted text', async () => {
  const half = identity.length / 2;
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const body =
    `<w:p><w:r><w:t>${identity.slice(0, half)}</w:t></w:r><w:r><w:t xml:space="preserve">${identity.slice(half)}</w:t></w:r></w:p>` +
    `<w:tbl><w:tr>${cell('张三')}${cell('a&amp;b')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del></w:p>`;
  const p = (text: string) => `<w:x><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:x>`;
  const { parts, notLookedInto } = await read(
    zipOf(
      wordParts(body, [
        { name: 'word/header1.xml', content: p('页眉') },
        { name: 'word/footnotes.xml', content: p('脚注') },
        { name: 'word/comments.xml', content: p('批注') },
        { name: 'word/media/image1.png', content: 'x' },
        { name: 'word/embeddings/book.xlsx', content: 'x' },
      ]),
    ),
    'word',
  );
  assert.deepEqual(
    parts.map(({ place, lines }) => [place.section ?? 'main', lines.map(({ text }) => text.trim())]),
    [
      ['main', [identity, '张三 \ta&b', '删去的']],
      ['header_footer', ['页眉']],
      ['notes', ['脚注']],
      ['comments', ['批注']],
    ],
  );
  assert.deepEqual(notLookedInto, [
    { what: 'pictures_inside', count: 1 },
    { what: 'embedded_files', count: 1 },
  ]);
});

test('a workbook: hidden sheets, rows by their number, long numbers, and the copies a pivot table keeps', async () => {
  const bytes = zipOf(
    excelParts(
      [
        {
          name: '明',
          rows: '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>1.3812345678E10</v></c></row>',
        },
        {
          name: '暗&amp;藏',
          state: 'veryHidden',
          rows: `<row r="9"><c r="B9" t="str"><f>A1</f><v>${identity}</v></c><c r="C9" t="inlineStr"><is><t>内</t></is></c></row>`,
        },
      ],
      [
        {
          name: 'xl/sharedStrings.xml',
          content: '<sst><si><r><t>联系</t></r><r><t>电话</t></r><rPh><t>lian</t></rPh></si></sst>',
        },
        { name: 'xl/pivotCache/pivotCacheDefinition1.xml', content: `<c><s v="${identity}"/></c>` },
        { name: 'xl/comments1.xml', content: '<comments><t>批注</t></comments>' },
      ],
    ),
  );
  const { parts } = await read(bytes, 'excel');
  assert.deepEqual(
    parts
      .map(({ place, lines }) => [place, lines.map(({ number, text }) => `${number}:${text.trim()}`)])
      .slice(0, 2),
    [
      [{ sheet: '明' }, ['3:联系电话\t\t13812345678']],
      [{ sheet: '暗&藏' }, [`9:${identity}\t内`]],
    ],
  );
  const found = await lookForPersonalData(bytes, 'excel');
  assert.ok('findings' in found);
  assert.deepEqual(
    found.findings.map(({ kind, place }) => [kind, place.sheet ?? place.section, place.line]),
    [
      ['mobile_phone', '明', 3],
      ['id_number', '暗&藏', 9],
      ['id_number', 'kept_data', 1],
    ],
  );
});

test('our own export is read as it was written', async () => {
  const book = await buildExcel({
    sheets: [
      {
        name: '名册',
        columns: [
          { key: 'name', header: '姓名', kind: 'text', width: 10 },
          { key: 'count', header: '次数', kind: 'number', width: 10 },
        ],
        rows: [{ name: '张三', count: 12 }],
      },
    ],
  });
  const [sheet] = (await read(book, 'excel')).parts;
  assert.equal(sheet?.place.sheet, '名册');
  assert.ok(
    sheet.lines.some(({ text }) => text === '张三\t12'),
    JSON.stringify(sheet),
  );
});

test('a PDF: pages, columns, form fields; a page without text and pictures are said', async () => {
  const bytes = await pdfOf([
    (page) => page.text('left', 50, 100, { lineBreak: false }).text('right', 300, 100, { lineBreak: false }),
    (page) => page.rect(10, 10, 50, 50).fill('#000'),
    (page) => {
      page.initForm();
      page.font('Helvetica').formText('phone', 10, 10, 200, 20, { value: identity });
    },
  ]);
  const { parts, notLookedInto } = await read(bytes, 'pdf');
  assert.deepEqual(parts[0], { place: { page: 1 }, lines: [{ number: 1, text: 'left\tright' }] });
  assert.ok(
    parts.some(({ place, lines }) => place.page === 3 && lines.some(({ text }) => text.includes(identity))),
  );
  assert.deepEqual(notLookedInto[0]?.pages?.[0], 2);
});

test('a PDF that names a Chinese face without carrying it is read through the map it names', async () => {
  const words = `张三 ${identity}`;
  for (const [map, hex] of [
    ['UniGB-UCS2-H', Buffer.from(words, 'utf16le').swap16().toString('hex')],
    ['GBK-EUC-H', Buffer.from('d5c5c8fd20', 'hex').toString('hex') + Buffer.from(identity).toString('hex')],
  ] as const) {
    const bytes = rawPdf(Buffer.from(`BT /F1 12 Tf 50 700 Td <${hex}> Tj ET`), { font: songByName(map) });
    const [page] = (await read(bytes, 'pdf')).parts;
    assert.equal(page?.lines[0]?.text.replace(/\s/g, ''), words.replace(/\s/g, ''), map);
  }
});

test('a PDF locked against reading is refused, one locked against printing is read', async () => {
  const draw = [(page: PDFKit.PDFDocument) => void page.text(identity)];
  const locked = await readText(await pdfOf(draw, { userPassword: 'secret' }), 'pdf');
  assert.ok(locked && 'code' in locked && locked.code === 'upload.encrypted');
  const found = await lookForPersonalData(await pdfOf(draw, { ownerPassword: 'secret' }), 'pdf');
  assert.ok('findings' in found && found.findings.length === 1);
});

test('a page that unpacks to a flood, and reading that never ends, are stopped', async () => {
  const flood = await readText(bombPdf(40_000_000), 'pdf', { mostBytesMb: 20 });
  assert.ok(flood && 'code' in flood && flood.code === 'upload.archive_bomb', JSON.stringify(flood));
  const late = await readText(bombPdf(20_000_000), 'pdf', { timeoutMs: 1 });
  assert.deepEqual(late, { parts: [], notLookedInto: [{ what: 'over_the_limits' }] });
  const many = Array.from(
    { length: 300_000 },
    (_, i) => `<row r="${i}"><c r="A${i}"><v>${i * 7919}</v></c></row>`,
  );
  const heavy = await readText(zipOf(excelParts([{ name: 'a', rows: many.join('') }])), 'excel', {
    mostHeapMb: 16,
  });
  assert.ok(
    heavy && 'code' in heavy && heavy.code === 'upload.archive_bomb',
    JSON.stringify(heavy)?.slice(0, 200),
  );
});

test('broken files are refused; pictures are not read', async () => {
  for (const family of ['pdf', 'word', 'excel'] as const) {
    const found = await readText(Buffer.from('%PDF-1.4 nothing'), family);
    assert.ok(found && 'code' in found && found.code === 'upload.unreadable', family);
  }
  assert.equal(await readText(Buffer.from('x'), 'picture'), null);
});

test('csv: quotes, separators within them, and words in GB 18030', async () => {
  const { parts } = await read(Buffer.from('姓名,备注\r\n"张,三","他说""好""\n第二行"\r\n\r\n李四,'), 'csv');
  assert.deepEqual(parts[0]?.lines, [
    { number: 1, text: '姓名\t备注' },
    { number: 2, text: '张,三\t他说"好" 第二行' },
    { number: 4, text: '李四\t' },
  ]);
  const gbk = await read(Buffer.from('d0d5c3fb', 'hex'), 'text');
  assert.equal(gbk.parts[0]?.lines[0]?.text, '姓名');
});
