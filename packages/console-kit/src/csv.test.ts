import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from './csv.ts';

test('rows stand under their heads, with quotes and line breaks kept', () => {
  assert.equal(
    toCsv(
      ['地点', 'n'],
      [
        ['埇桥区, "城东"', 3],
        [null, 0],
      ],
    ),
    '\uFEFF地点,n\r\n"埇桥区, ""城东""",3\r\n,0\r\n',
  );
});

test('text that would run as a formula is kept as text; numbers stay numbers', () => {
  assert.equal(toCsv(['a', 'b'], [['=1+1', -2]]), "\uFEFFa,b\r\n'=1+1,-2\r\n");
});
