import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing, Shape } from '../drawing.ts';
import { Chart } from './chart.ts';
import { marksOf, nextMark } from './navigate.ts';

const mark = (key: string, x: number, y: number): Shape => ({
  kind: 'group',
  key,
  label: `mark ${key}`,
  shapes: [{ kind: 'rect', x, y, width: 10, height: 10, fill: 'series2' }],
});
const drawing: Drawing = {
  width: 40,
  height: 40,
  title: 'A title',
  description: 'All of it',
  shapes: [mark('a', 0, 0), mark('b', 20, 0), mark('c', 0, 20), mark('d', 20, 20)],
};

test('a chart without choice is one picture with a name and a description', () => {
  const html = renderToStaticMarkup(createElement(Chart, { drawing }));
  assert.match(
    html,
    /role="img" aria-label="A title" aria-describedby="([^"]+)"><desc id="\1">All of it<\/desc>/,
  );
  assert.match(html, /fill="var\(--chart-series-2\)"/);
  assert.doesNotMatch(html, /role="button"/);
});

test('marks are buttons with one tab stop, at the selected one', () => {
  const html = renderToStaticMarkup(createElement(Chart, { drawing, onSelect: () => {}, selectedKey: 'c' }));
  assert.equal(html.match(/role="button"/g)?.length, 4);
  assert.equal(html.match(/tabindex="0"/gi)?.length, 1);
  assert.match(html, /data-key="c"[^>]*tabindex="0" aria-pressed="true"><title>mark c<\/title>/i);
});

test('arrows lead to the nearest mark in their direction, Home and End to the ends', () => {
  const marks = marksOf(drawing);
  const lead = (from: string, key: string) => nextMark(marks, from, key)?.key ?? null;
  assert.deepEqual(
    ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'x'].map((key) => lead('a', key)),
    ['b', 'c', null, null, 'a', 'd', null],
  );
  assert.equal(lead('d', 'ArrowUp'), 'b');
});
