import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleForm } from '../test/example-form.ts';
import { zipEntries } from '../test/zip-entries.ts';
import { buildWordReport } from './word-report.ts';

test('each heading stands in the contents, links to its place and counts its page', async () => {
  const heading = (text: string) => ({ kind: 'heading', text }) as const;
  const form = { ...exampleForm, blocks: [heading('一、说明'), ...exampleForm.blocks, heading('二、结果')] };
  const count = form.blocks.filter(({ kind }) => kind === 'heading').length;
  const entries = zipEntries(await buildWordReport(form, { contents: '目录' }));
  const xml = [...entries].find(([path]) => path === 'word/document.xml')?.[1] ?? '';
  assert.equal(xml.match(/<w:hyperlink [^>]*w:anchor="chapter_\d+"/g)?.length, count);
  assert.equal(xml.match(/PAGEREF chapter_\d+/g)?.length, count);
  assert.equal(xml.match(/<w:bookmarkStart [^>]*w:name="chapter_\d+"/g)?.length, count);
  assert.equal(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, count);
  assert.equal(xml.match(/<w:sectPr/g)?.length, 3, 'cover, contents and text each begin a page');
  assert.equal(xml.match(/一、说明/g)?.length, 2);
});
