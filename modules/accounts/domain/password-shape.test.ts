import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortestPiece } from './password-shape.ts';

test('finds the piece a text repeats, and runs', () => {
  const cases: readonly [text: string, piece: string][] = [
    ['abcabcabcabc', 'abc'],
    ['abcabcabcab', 'abc'],
    ['aaaaaaaaaaaa', ''],
    ['123456789012', '123456789012'],
    ['23456789', ''],
    ['fedcba', ''],
    ['qwerty', 'qwerty'],
    ['passwordpassword', 'password'],
    ['', ''],
    ['a', 'a'],
  ];
  for (const [text, piece] of cases) assert.equal(shortestPiece(text), piece, text);
});
