import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { tokensCss } from './tokens-css.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const index = read('./resident.css');
const parts = [...index.matchAll(/@import "(.+?)"/g)].map(([, path]) => path ?? '');
const resident = parts.map(read).join('\n');
const documentation = read('../README.md');

test('the base style sheet stays under 8 kB on the wire, tokens included', () => {
  assert.ok(gzipSync(tokensCss() + resident).length < 8000);
});

test('every colour on screen comes from a token', () => {
  const screen = resident.split('@media print')[0] ?? '';
  assert.deepEqual(screen.match(/#[0-9a-f]{3,8}\b/gi), null);
  const known = new Set(tokensCss().match(/--[\w-]+(?=:)/g));
  const used = [...resident.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
  assert.deepEqual(
    used.filter((name) => !known.has(name)),
    [],
  );
});

test('the parts are all imported, the windows last so that they win', () => {
  const files = readdirSync(new URL('./resident/', import.meta.url)).map((file) => `./resident/${file}`);
  assert.deepEqual([...parts].sort(), files.sort());
  assert.equal(parts.at(-1), './resident/windows.css');
});

test('residents meet red only in the words of help', () => {
  const rules = resident.split('}').filter((rule) => rule.includes('--brick'));
  assert.equal(rules.length, 1);
  assert.match(rules[0]?.trim() ?? '', /^\.help-bar__item--now \{/);
});

test('every component class is listed in the README', () => {
  const selectors = resident.replace(/\/\*[\s\S]*?\*\//g, '').match(/^[^{}@]+(?=\{)/gm) ?? [];
  const names = selectors.flatMap((selector) => [
    ...selector.matchAll(/\.([a-z][a-z-]*?)(?=__|--|[^a-z-]|$)/g),
  ]);
  const blocks = new Set(names.map(([, name]) => name ?? ''));
  assert.ok(blocks.size > 40);
  assert.deepEqual(
    [...blocks].filter((name) => !documentation.includes(name)),
    [],
  );
});
