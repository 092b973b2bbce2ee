import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildExcel, buildWord } from '@xinan/documents';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { pdfOf } from '../test/pdf-of.ts';
import { excelParts, wordParts, type ZipPart, zipOf } from '../test/zip-of.ts';
import { sniffFile } from './sniff-file.ts';

const text = (words: string) => Buffer.from(words);
const pdf = await pdfOf([(page) => page.text('paper')]);
const docx = await buildWord({ locale: 'zh', title: '说明', blocks: [] });
const xlsx = await buildExcel({
  sheets: [{ name: '表', columns: [{ key: 'a', header: 'A', kind: 'text', width: 9 }], rows: [{ a: '1' }] }],
});
const square = sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } });
const [jpg, png, webp] = await Promise.all([
  square.clone().jpeg().toBuffer(),
  square.clone().png().toBuffer(),
  square.clone().webp().toBuffer(),
]);
const gbk = Buffer.from('b5d8c7f82cbdf0b6ee0a', 'hex'); // 地区,金额

const verdict = async (bytes: Uint8Array, name: string): Promise<string> => {
  const found = await sniffFile(bytes, name);
  return found.kind === 'known' ? found.family : found.code;
};

const honest: readonly (readonly [bytes: Uint8Array, name: string, family: string])[] = [
  [pdf, '报告.PDF', 'pdf'],
  [docx, '附件1：工作总结.docx', 'word'],
  [docx, '报告.docx.docx', 'word'],
  [pdf, '报告.v1.2.docx.pdf', 'pdf'],
  [xlsx, '台账.xlsx', 'excel'],
  [zipOf(wordParts('<w:p/>')), 'a.docx', 'word'],
  [zipOf(excelParts([{ name: '一', rows: '' }])), 'a.xlsx', 'excel'],
  [jpg, '照片.jpeg', 'picture'],
  [Buffer.concat([jpg, text('….ftypmp42 moving photo')]), '照片.jpg', 'picture'],
  [png, '照片.png', 'picture'],
  [webp, '照片.webp', 'picture'],
  [gbk, '数据.csv', 'csv'],
  [text('\ufeff地区,金额\n埇桥区,12'), '数据.csv', 'csv'],
  [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('地区', 'utf16le')]), '说明.txt', 'text'],
];
for (const [bytes, name, family] of honest)
  test(`${name} is taken as ${family}`, async () => assert.equal(await verdict(bytes, name), family));

const lying: readonly (readonly [what: string, bytes: Uint8Array, name: string, code: string])[] = [
  ['a Word file called PDF', docx, 'a.pdf', 'type_mismatch'],
  ['a Word file called Excel', docx, 'a.xlsx', 'type_mismatch'],
  ['a PDF called picture', pdf, 'a.jpg', 'type_mismatch'],
  ['a PNG called JPG', png, 'a.jpg', 'type_mismatch'],
  ['a program called PDF', text('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff'), 'a.pdf', 'type_mismatch'],
  ['a program', text('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff'), 'a.exe', 'type_unknown'],
  ['a page called text', text('<!DOCTYPE html><script>1</script>'), 'a.txt', 'type_mismatch'],
  ['a page', text('<html><body>x'), 'a.html', 'type_unknown'],
  ['a script among figures', text('地区,数\n<script >alert(1)</script>,2'), 'a.csv', 'type_mismatch'],
  [
    'a drawing that may hold scripts',
    text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'a.svg',
    'type_unknown',
  ],
  ['bytes that are no text', Buffer.from([1, 2, 3, 0, 200]), 'a.txt', 'type_mismatch'],
  ['no ending', pdf, '报告', 'type_mismatch'],
  ['a program inside the name', pdf, '报告.exe.pdf', 'type_mismatch'],
  ['a name that turns round', pdf, '报告\u202efdp.pdf', 'type_mismatch'],
  ['a name that hides its ending', pdf, '报告.pdf          .pdf', 'type_mismatch'],
  ['a path', pdf, '../报告.pdf', 'type_mismatch'],
  ['a plain archive', zipOf([{ name: 'a.txt', content: 'x' }]), 'a.zip', 'type_unknown'],
  ['a plain archive called Word', zipOf([{ name: 'a.txt', content: 'x' }]), 'a.docx', 'type_mismatch'],
  [
    'an old Office file',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'a.doc',
    'type_unknown',
  ],
  ['nothing', new Uint8Array(0), 'a.pdf', 'empty'],
  ['half a PDF', pdf.slice(0, pdf.length / 2), 'a.pdf', 'unreadable'],
  ['half a Word file', docx.slice(0, docx.length / 2), 'a.docx', 'unreadable'],
];
for (const [what, bytes, name, code] of lying)
  test(`${what} is refused: ${code}`, async () => assert.equal(await verdict(bytes, name), `upload.${code}`));

const archive = zipOf([{ name: 'run.exe', content: 'MZ' }]);
const twoInOne: readonly (readonly [what: string, bytes: Uint8Array, name: string])[] = [
  ['a PDF with an archive behind it', Buffer.concat([pdf, archive]), 'a.pdf'],
  ['a PDF with an archive hidden before its end', Buffer.concat([pdf, archive, text('%%EOF\n')]), 'a.pdf'],
  ['a PDF with a page behind it', Buffer.concat([pdf, text('<script>1</script>')]), 'a.pdf'],
  ['a picture with an archive behind it', Buffer.concat([jpg, archive]), 'a.jpg'],
  ['a picture that is also a PDF', Buffer.concat([jpg.subarray(0, 20), pdf]), 'a.jpg'],
  ['a Word file with something behind it', Buffer.concat([docx, text('more')]), 'a.docx'],
  [
    'a Word file of which two readers see different parts',
    zipOf(wordParts('', [{ name: 'a.xml', localName: 'b.xml', content: '' }])),
    'a.docx',
  ],
  [
    'a Word file with two parts of one name',
    zipOf(wordParts('', [{ name: 'word/document.xml', content: '' }])),
    'a.docx',
  ],
  [
    'a Word file that leads out of its folder',
    zipOf(wordParts('', [{ name: '../a.xml', content: '' }])),
    'a.docx',
  ],
];
for (const [what, bytes, name] of twoInOne)
  test(`${what} is refused`, async () => assert.equal(await verdict(bytes, name), 'upload.type_mismatch'));

const relation = (type: string, target: string): ZipPart => ({
  name: 'word/_rels/settings.xml.rels',
  content: `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});
const macros: readonly (readonly [what: string, parts: readonly ZipPart[]])[] = [
  ['a macro project', wordParts('', [{ name: 'word/vbaProject.bin', content: 'x' }])],
  ['a control', wordParts('', [{ name: 'word/activeX/activeX1.xml', content: '<x/>' }])],
  ['an old macro sheet', excelParts([], [{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }])],
  ['a macro kind', wordParts('', [], 'application/vnd.ms-word.document.macroEnabled.main+xml')],
  [
    'a macro kind in disguise',
    wordParts('', [], 'application/vnd.ms-word.document.macro&#69;nabled.main+xml'),
  ],
  [
    'a macro under another name',
    wordParts('', [relation('office/2006/relationships/vbaProject', 'notes.bin')]),
  ],
  [
    'a template from elsewhere',
    wordParts('', [
      relation('officeDocument/2006/relationships/attachedTemplate', 'https://a.example/t.dotm'),
    ]),
  ],
  [
    'a template from a share',
    wordParts('', [relation('officeDocument/2006/relationships/attachedTemplate', '\\\\host\\t.dotm')]),
  ],
];
for (const [what, parts] of macros)
  test(`an Office file with ${what} is refused`, async () =>
    assert.equal(await verdict(zipOf(parts), 'a.docx'), 'upload.macro'));

test('a template of one’s own machine, as Word notes it, and a link are no macros', async () => {
  const own = relation(
    'officeDocument/2006/relationships/attachedTemplate',
    'file:///C:\\Users\\x\\Normal.dotm',
  );
  assert.equal(await verdict(zipOf(wordParts('', [own])), 'a.docx'), 'word');
  const link = relation('officeDocument/2006/relationships/hyperlink', 'https://example.org/');
  assert.equal(await verdict(zipOf(wordParts('', [link])), 'a.docx'), 'word');
});

test('locked Office files are refused as locked', async () => {
  const container = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(600),
  ]);
  assert.equal(await verdict(container, 'a.docx'), 'upload.encrypted');
  const locked = zipOf(wordParts('', [{ name: 'a.xml', content: '', flags: 1 }]));
  assert.equal(await verdict(locked, 'a.docx'), 'upload.encrypted');
});

test('a flood in a small archive is refused, whether it says so, lies about it, or shares its bytes', async () => {
  const zeros = { name: 'word/media/a.bin', content: Buffer.alloc(30_000_000) };
  for (const bytes of [
    zipOf(wordParts('', [zeros])),
    zipOf(wordParts('', [{ ...zeros, saysBytes: 10 }])),
    zipOf(Array.from({ length: 6_000 }, (_, i) => ({ name: `${i}.xml`, content: '' }))),
    zipOf(
      [1, 2, 3].map((i) => ({ name: `${i}.xml`, localName: '1.xml', content: 'shared' })),
      { shareFirst: true },
    ),
  ])
    assert.match(await verdict(bytes, 'a.docx'), /archive_bomb|type_mismatch/);
  assert.equal(await verdict(zipOf(wordParts('', [zeros])), 'a.docx'), 'upload.archive_bomb');
  assert.equal(
    await verdict(zipOf(wordParts('', [{ ...zeros, saysBytes: 10 }])), 'a.docx'),
    'upload.archive_bomb',
  );
});

test('a large file is refused before anything looks at it, and the words say how large it may be', async () => {
  const found = await sniffFile(Buffer.alloc(2 * 1024 * 1024 + 1), 'a.pdf', { maxBytes: 2 * 1024 * 1024 });
  assert.deepEqual(found, { kind: 'refused', code: 'upload.too_large', details: { size: '2 MB' } });
});

test('the marks of the library and ours say the same of honest files', async () => {
  for (const [bytes, name] of honest.slice(0, 11)) {
    const ours = await sniffFile(bytes, name);
    assert.equal(ours.kind === 'known' && ours.mediaType, (await fileTypeFromBuffer(bytes))?.mime, name);
  }
});
