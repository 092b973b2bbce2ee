import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputeBook } from '../../../forms/case-book.ts';
import { resolvedRecord } from '../../../forms/sample-record.ts';
import { writeBook } from './write-book.ts';

const file = {
  caseNo: 'TJ2026-000031',
  book: disputeBook(
    { record: resolvedRecord, attachments: [], volume: { volumeNo: null, retention: null } },
    { locale: 'zh' },
  ),
};

for (const format of ['pdf', 'word'] as const)
  test(`${format}: who stops it after the third part gets no further part and no document`, async () => {
    const stop = new AbortController();
    const lines: object[] = [];
    const tell = (line: object) => {
      lines.push(line);
      if (lines.length === 4) stop.abort(new Error('closed'));
    };
    await assert.rejects(writeBook(file, { format, tell, signal: stop.signal }), /closed/);
    assert.deepEqual(
      lines.map((line) => (line as { done: number }).done),
      [0, 1, 2, 3],
    );
  });
