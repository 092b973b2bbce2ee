import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostAttachmentBytes } from '../../domain.ts';
import { fileFault, sizeWords } from './paper-file.ts';

const photo = { name: 'IMG_1.JPG', type: 'image/jpeg', size: 3_400_000 };

test('wrong kinds, large and empty files are told at once', () => {
  assert.equal(fileFault(photo), undefined);
  assert.equal(fileFault({ ...photo, type: '' }), undefined);
  assert.equal(fileFault({ ...photo, name: 'film.mp4', type: 'video/mp4' }), 'wrongType');
  assert.equal(fileFault({ ...photo, name: 'note', type: '' }), 'wrongType');
  assert.equal(fileFault({ ...photo, size: mostAttachmentBytes }), undefined);
  assert.equal(fileFault({ ...photo, size: mostAttachmentBytes + 1 }), 'tooLarge');
  assert.equal(fileFault({ ...photo, size: 0 }), 'emptyFile');
});

test('sizes are said in the unit people know', () => {
  assert.deepEqual(
    [sizeWords(10), sizeWords(350 * 1024), sizeWords(25_269_658)],
    ['1 kB', '350 kB', '24.1 MB'],
  );
});
