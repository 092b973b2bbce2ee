import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chartsCss } from './charts-css.ts';
import {
  chartWords,
  contributionBars,
  type Drawing,
  drawingToSvg,
  heatMap,
  intervalDots,
  radar,
  ranking,
  type Shape,
  themeRings,
  trendLines,
} from './index.ts';
import { faultsOf } from './testing/judge.ts';
import { samples } from './testing/samples.ts';

const frame = { width: 720, title: '图', words: chartWords.zh, format: (value: number) => value.toFixed(1) };

const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group' ? textsOf(shape.shapes) : shape.kind === 'text' ? [shape.text] : [],
  );

function groupOf({ shapes }: Drawing, key: string): readonly Shape[] {
  const group = shapes.find((shape) => shape.kind === 'group' && shape.key === key);
  assert.ok(group?.kind === 'group', key);
  return group.shapes;
}

for (const [name, sample] of Object.entries(samples))
  test(`${name}: the realistic sample has no fault on phone, desk and paper, in both languages`, () => {
    for (const locale of ['zh', 'en'] as const)
      for (const width of [320, 360, 720, 1100])
        assert.deepEqual(faultsOf(sample(locale, width)), [], `${locale} ${width}`);
  });

test('a missing axis of a radar breaks the line; a whole one is closed', () => {
  const axes = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ key: label, label }));
  const series = [
    { key: 'whole', label: '甲', values: [80, 80, 80, 80, 80] },
    { key: 'broken', label: '乙', values: [80, 80, null, 80, 80] },
  ];
  const drawing = radar({ ...frame, axes, series });
  const paths = (key: string) =>
    groupOf(drawing, key).flatMap((shape) =>
      shape.kind === 'path' && shape.fill === 'none' ? [shape.d] : [],
    );
  assert.match(paths('whole')[0] ?? '', /Z$/);
  assert.equal(paths('broken').length, 1);
  assert.doesNotMatch(paths('broken')[0] ?? '', /Z/);
  assert.equal((paths('broken')[0] ?? '').match(/[ML]/g)?.length, 4);
  assert.match(drawing.description, /C 无数据/);
  assert.throws(() => radar({ ...frame, axes: axes.slice(0, 2), series }), RangeError);
});

test('a suppressed score is told neither by number, colour nor words', () => {
  const cells = [{ score: 95.4, status: 'suppressed' as const }, { score: 95.4 }];
  const columns = ['a', 'b'].map((key) => ({ key, label: key }));
  const drawing = heatMap({
    ...frame,
    groups: [{ key: 'g', label: '', rows: [{ key: 'r', label: '萧县', cells }] }],
    columnGroups: [{ key: 't', label: '', columns }],
  });
  assert.deepEqual(textsOf(groupOf(drawing, 'r/a')), ['*']);
  assert.doesNotMatch(JSON.stringify(groupOf(drawing, 'r/a')), /#/);
  assert.deepEqual(textsOf(groupOf(drawing, 'r/b')), ['95.4']);
  assert.equal(drawing.description.match(/95\.4/g)?.length, 1);
  const units = [{ key: 'u', label: '萧县', value: 12.3, low: 1, high: 30, suppressed: true }];
  assert.doesNotMatch(JSON.stringify(intervalDots({ ...frame, units })), /12\.3/);
});

test('tie groups are printed as such and joined', () => {
  const units = ['a', 'b', 'c'].map((key, i) => ({
    key,
    label: key,
    rank: i + 1,
    score: 80 - i,
    interval: [1, 3] as const,
  }));
  const input = { ...frame, units, formatChange: String };
  assert.deepEqual(
    textsOf(ranking({ ...input, tieGroups: [] }).shapes).filter((text) => text === '并'),
    [],
  );
  const drawing = ranking({ ...input, tieGroups: [['a', 'b']] });
  assert.ok(textsOf(drawing.shapes).join('').includes('并列组'));
  assert.match(drawing.description, /并列组：a、b/);
});

test('a gap parts the line of a trend, and goalposts are named', () => {
  const periods = ['1月', '2月', '3月', '4月', '5月'].map((label) => ({ key: label, label }));
  const points = [1, 2, null, 4, 5].map((value) => ({ value }));
  const goalposts = { zero: { label: '0 分', value: 0 }, hundred: { label: '100 分', value: 10 } };
  const drawing = trendLines({ ...frame, periods, series: [{ key: 's', label: '率', points }], goalposts });
  const lines = drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'series1');
  assert.equal(lines.length, 2);
  assert.ok(textsOf(drawing.shapes).includes('100 分'));
});

test('contributions: the largest on both sides, the rest as one bar, the sum kept', () => {
  const terms = [3, -1, 0.5, -4, 2, 1].map((value, i) => ({ key: `k${i}`, label: `L${i}`, value }));
  const drawing = contributionBars({ ...frame, terms, total: { label: '合计', value: 1.5 }, most: 2 });
  assert.match(
    drawing.description,
    /^L0：3\.0；L4：2\.0；其余 2 项：1\.5；L1：-1\.0；L3：-4\.0；合计：1\.5。$/,
  );
});

test('no score has no arc, and says so', () => {
  const none = { key: 'n', label: '健康', score: null };
  const drawing = themeRings({ ...frame, rings: [none], total: { ...none, key: 'total', label: '总分' } });
  assert.equal(groupOf(drawing, 'n').filter((shape) => shape.kind === 'path').length, 1);
  assert.match(drawing.description, /总分：无数据；健康：无数据/);
});

test('rings without a total stand evenly, and say nothing of one', () => {
  const ring = { key: 'n', label: '健康', score: 80 };
  const drawing = themeRings({ ...frame, layout: 'row', rings: [ring] });
  assert.equal(drawing.description, '健康：80.0。');
  assert.equal(drawing.shapes.length, 1);
});

test('an SVG escapes what it is given and reaches for nothing outside', () => {
  const svg = drawingToSvg(
    {
      width: 10,
      height: 10,
      title: '<script>&"',
      description: '\u0000',
      shapes: [{ kind: 'text', x: 0, y: 9, text: '<b>', size: 9 }],
    },
    { theme: 'dark' },
  );
  assert.match(svg, /<title>&lt;script&gt;&amp;&quot;<\/title><desc><\/desc>/);
  assert.match(svg, /fill="#e8efed"[^>]*>&lt;b&gt;<\/text>/);
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /http|url\(|var\(/);
});

test('charts.css is written from its source', () => {
  assert.equal(readFileSync(new URL('./charts.css', import.meta.url), 'utf8'), chartsCss());
});
