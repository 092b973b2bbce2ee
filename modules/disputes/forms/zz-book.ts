import { writeFileSync } from 'node:fs';
import QRCode from 'qrcode';
import { buildPdfBook, buildWordBook } from '@xinan/documents';
import { disputeBook } from './case-book.ts';
import { failedRecord, resolvedRecord, wagesRecord } from './sample-record.ts';
const png = await QRCode.toBuffer('picture', { width: 900 });
const done = {
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
const att = resolvedRecord.attachments.map((a) => ({
  ...a,
  sha256: 'ab12'.repeat(16),
  content: a.mediaType === 'image/png' ? png : null,
}));
for (const [name, locale, record, volume] of [
  ['zh-book', 'zh', done, { volumeNo: '〔2026〕埇人调字第 31 号', retention: 'long' }],
  ['en-book', 'en', done, { volumeNo: '〔2026〕埇人调字第 31 号', retention: 'long' }],
  [
    'zh-bookopen',
    'zh',
    {
      ...failedRecord,
      papers: failedRecord.papers.map((l) =>
        l.paper === 'minutes' ? { ...l, state: 'missing' as const } : l,
      ),
    },
    { volumeNo: null, retention: null },
  ],
] as const) {
  const book = disputeBook(
    { record, attachments: att, volume },
    {
      locale,
      issuer: locale === 'zh' ? '埇桥区大店镇人民调解委员会' : 'People’s Mediation Committee of Dadian Town',
    },
  );
  writeFileSync(`/tmp/dfile/${name}.pdf`, await buildPdfBook(book));
  writeFileSync(`/tmp/dfile/${name}.docx`, await buildWordBook(book));
}
void wagesRecord;
