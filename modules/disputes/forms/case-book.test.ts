import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookPart } from '@xinan/documents/case-book';
import { formHtml } from '@xinan/documents/html';
import type { Attachment } from '../contract.ts';
import { wordsOf, papers } from '../domain.ts';
import { disputeBook, type Volume } from './case-book.ts';
import { failedRecord, freshRecord, resolvedRecord, wagesRecord, wordsOffPaper } from './sample-record.ts';

const unfiled: Volume = { volumeNo: null, retention: null };
const png = new Uint8Array([0x89]);
const added = ({ attachments }: { attachments: readonly Attachment[] }) =>
  attachments.map((attachment) => ({
    ...attachment,
    sha256: 'ab'.repeat(32),
    content: attachment.mediaType === 'image/png' ? png : null,
  }));
const bookOf = (record = resolvedRecord, volume = unfiled, locale: 'zh' | 'en' = 'zh') =>
  disputeBook({ record, attachments: added(record), volume }, { locale, issuer: '大店镇人民调解委员会' });
const kindOf = (part: BookPart) => ('form' in part ? 'form' : 'picture' in part ? 'picture' : 'slip');

test('papers are bound in their order: what the platform wrote, then the scans, a slip where something is explained', () => {
  assert.deepEqual(
    bookOf().parts.map((part) => [part.title, kindOf(part)]),
    [
      ['人民调解受理登记表', 'form'],
      ['人民调解受理通知书', 'form'],
      ['人民调解当事人权利义务告知书', 'form'],
      ['当事人身份证明：身份证正面.png', 'picture'],
      ['人民调解调查记录', 'form'],
      ['证据材料', 'slip'],
      ['人民调解记录（单独谈话）', 'form'],
      ['人民调解记录', 'form'],
      ['“缓、换、理”工作记录', 'form'],
      ['人民调解协议书', 'form'],
      ['人民调解协议履行情况登记表', 'form'],
      ['履行凭证：收条.pdf', 'slip'],
      ['人民调解回访记录', 'form'],
      ['人民调解结案报告表', 'form'],
      ['情况说明', 'form'],
    ],
  );
});

test('an electronic paper is named by file, size and hash', () => {
  const slip = bookOf().parts.find(({ title }) => title === '履行凭证：收条.pdf');
  assert.ok(slip && 'missing' in slip);
  for (const said of ['收条.pdf', 'PDF', '2.29 MB', 'abababab', '孙梅'])
    assert.ok(slip.missing.includes(said), said);
});

test('what is mandatory and not there has its place and its slip; the last sheet names it', () => {
  const { papers: lines } = freshRecord;
  const record = {
    ...failedRecord,
    papers: failedRecord.papers.map((line) =>
      line.paper === 'identity' ? { ...line, state: 'missing' as const } : line,
    ),
    attachments: [],
  };
  const book = bookOf(record);
  const slip = book.parts.find(({ title }) => title === '当事人身份证明');
  assert.ok(slip && 'missing' in slip && slip.missing.includes('必备材料'));
  assert.equal(book.backCover[0]?.value, '缺：当事人身份证明');
  assert.equal(lines.length, wordsOf(papers).length);
  assert.equal(bookOf().backCover[0]?.value, '本卷材料齐全。');
});

test('the cover leaves the volume number open until the archive gives it, and names who filed it when', () => {
  const valueOf = (book: ReturnType<typeof bookOf>, label: string) =>
    book.cover.rows.find((row) => row.label === label)?.value;
  assert.equal(bookOf().cover.volumeNumber, '〔　　　　〕人调字第　　　　号');
  assert.equal(bookOf().cover.title, '王喆与李堃邻里纠纷调解案');
  const filed = {
    ...resolvedRecord,
    timeline: [
      ...resolvedRecord.timeline,
      {
        at: '2026-07-01T02:00:00Z',
        step: 'archive',
        label: { zh: '归档', en: 'Archive' },
        by: { name: '周平', role: { zh: '受理员', en: 'Registrar' } },
        to: 'archived' as const,
      },
    ],
  };
  const book = bookOf(filed, { volumeNo: '〔2026〕埇人调字第 31 号', retention: 'long' });
  assert.equal(book.cover.volumeNumber, '〔2026〕埇人调字第 31 号');
  assert.deepEqual(
    ['调解员', '调解日期', '立卷人', '立卷日期', '保管期限'].map((label) => valueOf(book, label)),
    ['孙梅、赵国庆', '2026年3月2日 至 2026年3月9日', '周平', '2026年7月1日', '长期'],
  );
});

test('twenty-three workers and one firm: the title names the first and counts the others', () => {
  assert.match(bookOf(wagesRecord).cover.title, /^赵大芳等 23 方与宿州某建筑劳务有限公司劳动纠纷调解案$/);
});

test('no risk rating, safety note, advice, feeling or remark enters the book', () => {
  for (const locale of ['zh', 'en'] as const) {
    const text = bookOf(resolvedRecord, unfiled, locale)
      .parts.map((part) => ('form' in part ? formHtml(part.form) : JSON.stringify(part)))
      .join('');
    for (const word of wordsOffPaper) assert.ok(!text.includes(word), word);
  }
});

test('an oral agreement is bound as its register; a case that was not accepted as notice and report alone', () => {
  const oral = {
    ...resolvedRecord,
    agreement: { ...resolvedRecord.agreement!, kind: 'oral' as const, signing: 'oral' as const },
  };
  const titles = bookOf(oral).parts.map(({ title }) => title);
  assert.ok(titles.includes('人民调解口头协议登记表') && !titles.includes('人民调解协议书'));
  const refused = { ...freshRecord, outcome: 'not_accepted' as const };
  assert.deepEqual(
    bookOf(refused)
      .parts.filter((part) => 'form' in part)
      .map(({ title }) => title),
    ['人民调解受理登记表', '不予受理告知书', '人民调解结案报告表'],
  );
});
