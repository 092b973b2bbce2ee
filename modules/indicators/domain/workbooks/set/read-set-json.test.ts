import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadReferenceSet } from '@xinan/indicators/reference';
import fc from 'fast-check';
import { parsePlacedJson, placeOf } from './parse-json.ts';
import { readSetJson } from './read-set-json.ts';

const set = await loadReferenceSet();
const { edition, ...file } = set;
const text = JSON.stringify(file, null, 2);
const lineOf = (needle: string): number => text.slice(0, text.indexOf(needle)).split('\n').length;

describe('a set file as JSON', () => {
  test('the reference set is read, with or without the mark of Windows editors', () => {
    for (const given of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
      const { set: read, faults } = readSetJson(given);
      assert.deepEqual([faults, read?.edition], [[], edition]);
    }
  });
  test('a fault of the checks has its line and column', () => {
    const needle = '"expression": "input.a1_01_num"';
    const { set: read, faults } = readSetJson(text.replace(needle, '"expression": "input.a9_01_num"'));
    assert.equal(read, null);
    assert.deepEqual(
      faults.map(({ line, column, pointer, code }) => [line, column, pointer, code]),
      [[lineOf(needle), 33, '/themes/0/level1/0/indicators/0/formula/numerator/expression', 'check-7']],
    );
  });
  test('a missing field is told where it should be', () => {
    const [fault] = readSetJson(text.replace('"code": "A1-01",', '')).faults;
    assert.equal(fault?.pointer, '/themes/0/level1/0/indicators/0/code');
    assert.equal(fault?.line, lineOf('"code": "A1-01"') - 1);
  });
  test('a field given twice is not passed over', () => {
    const { set: read, faults } = readSetJson(text.replace('"version"', '"id": "other",\n  "version"'));
    assert.equal(read, null);
    assert.deepEqual(
      faults.map(({ code, pointer, line, column }) => [code, pointer, line, column]),
      [['repeated', '/id', 4, 3]],
    );
  });
  test('broken JSON is told at its place, in words', () => {
    for (const [given, line, column, words] of [
      ['', 1, 1, /应是一个值/],
      ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /应是逗号或右括号/],
      ['{"a" 1}', 1, 6, /应是冒号/],
      ['{a: 1}', 1, 2, /双引号/],
      ['[1, 2] 3', 1, 8, /应已结束/],
      ['[01]', 1, 3, /应是逗号/],
      ['["\u0001"]', 1, 2, /应是一个值/],
      ['['.repeat(60), 1, 52, /套得太深/],
    ] as const) {
      const { faults } = readSetJson(given);
      const [fault] = faults;
      assert.deepEqual([faults.length, fault?.code, fault?.line, fault?.column], [1, 'syntax', line, column]);
      assert.match(fault?.message.zh ?? '', words);
      assert.ok(fault?.message.en);
    }
  });
});

test('parses what JSON.parse parses, and the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const given = JSON.stringify(value, null, indent);
      const parsed = parsePlacedJson(given);
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.value, JSON.parse(given));
      for (const offset of parsed.offsets.values()) assert.ok(offset < given.length);
    }),
    { numRuns: 500 },
  );
});

test('whatever the text, a place or a value, never an exception', () => {
  const signs = fc.array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', ' ', '\n', 'null'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        signs.map((parts) => parts.join('')),
      ),
      (given) => {
        const parsed = parsePlacedJson(given);
        let valid = true;
        try {
          JSON.parse(given);
        } catch {
          valid = false;
        }
        assert.equal(parsed.ok, valid);
        if (!parsed.ok) assert.ok(placeOf(given, parsed.offset).line >= 1);
        const { set: read, faults } = readSetJson(given);
        assert.ok(read !== null || faults.length > 0);
      },
    ),
    { numRuns: 3000 },
  );
});
