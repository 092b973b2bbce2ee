import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readExcel, type ReadSheet } from '@xinan/documents';
import {
  compileSet,
  type IndicatorInput,
  indicatorsOf,
  modelOfRun,
  runIndicators,
  runMonteCarlo,
  type UnitInput,
} from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { planScores, viewOfRun } from '../../domain/workbooks/index.ts';
import { buildScoresWorkbook } from './build-scores-workbook.ts';

const set = await loadReferenceSet();
const codes = indicatorsOf(set);
const period = { type: 'year', year: 2026, index: 1 } as const;

/** Figures that differ from unit to unit; one value is suppressed, one not reported, one not applicable. */
function unit(id: string, share: number, change: Partial<UnitInput> = {}): UnitInput {
  const inputs = new Map<string, IndicatorInput>(
    codes
      .filter(({ scope }) => scope.includes(change.level ?? 'county'))
      .map(({ code, formula }, i) => [
        code,
        {
          status: i === 0 ? 'suppressed' : i === 1 ? 'not_reported' : i === 2 ? 'not_applicable' : 'reported',
          numerator: i === 1 || i === 2 ? null : formula.denominator ? share : 80,
          denominator: i === 1 || i === 2 || !formula.denominator ? null : 1000,
        },
      ]),
  );
  return { id, level: 'county', inputs, ...change };
}
const run = runIndicators(compileSet(set), {
  period,
  seed: 7,
  units: [
    unit('341300', 930, { level: 'city' }),
    unit('341302', 960, { peerGroup: 'urban' }),
    unit('341321', 900, { peerGroup: 'rural' }),
    unit('341322', 898, { peerGroup: 'rural' }),
    {
      id: '341323',
      level: 'county',
      inputs: new Map([['A1-01', { status: 'reported', numerator: 9, denominator: 10 }]]),
    },
  ],
});
const county = runMonteCarlo(modelOfRun(run, set, 'county'), { seed: 7, draws: 200 });
const text = (zh: string) => ({ zh, en: zh });
const view = viewOfRun(set, run, {
  runId: 'R-7',
  computedOn: '2027-01-20',
  kind: 'preview',
  names: new Map([
    ['341300', text('宿州市')],
    ['341302', text('埇桥区')],
    ['341321', text('砀山县')],
    ['341322', text('萧县')],
    ['urban', text('城区')],
    ['rural', text('县域')],
  ]),
  stability: { county },
});
const sheets = await readExcel(await buildScoresWorkbook(view));

/** Rows below the headings as objects by heading. */
function rowsOf(name: string): Record<string, string | undefined>[] {
  const sheet = sheets.find((each) => each.name === name) as ReadSheet;
  const at = name === '总览' ? sheet.rows.findIndex(({ cells }) => cells[0]?.text === '地区') : 0;
  const heads = sheet.rows[at]?.cells.map((cell) => cell?.text ?? '') ?? [];
  return sheet.rows
    .slice(at + 1)
    .map(({ cells }) => Object.fromEntries(heads.map((head, i) => [head, cells[i]?.text])));
}

/** Lines above the headings of the first sheet. */
const rowsBefore = (heading: string): string[] => {
  const lines = sheets[0]?.rows.map(({ cells }) => cells[0]?.text ?? '') ?? [];
  return lines.slice(0, lines.indexOf(heading));
};

describe('the results as a workbook', () => {
  test('its sheets, with every level-2 value of every unit', () => {
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['总览', '主题', '一级指标', '二级指标', '排名与区间', '定义'],
    );
    assert.equal(rowsOf('二级指标').length, 158 * 5);
    assert.equal(rowsOf('一级指标').length, 18 * 5);
    assert.equal(rowsOf('主题').length, 6 * 5);
    assert.equal(rowsOf('定义').length, 158 + 6);
  });
  test('the overview says what it is, and what is not to be quoted', () => {
    const lead = sheets[0]?.rows.slice(0, 4).map(({ cells }) => cells[0]?.text ?? '') ?? [];
    assert.match(lead[0] ?? '', /2026年 评价结果/);
    assert.match(lead[1] ?? '', new RegExp(set.edition));
    assert.match(lead[2] ?? '', /预览，未经审定，不得引用 · 计分编号 R-7 · 2027-01-20 · 随机种子 7/);
    const [note = ''] =
      rowsBefore('地区')
        .slice(3)
        .join('')
        .match(/不是.*官方标准文本/) ?? [];
    assert.ok(note);
    assert.ok(
      rowsBefore('地区').every((line) => line.length < 80),
      'no line runs out of the page',
    );
  });
  test('scores as in the run, rounded; too little data instead of a score', () => {
    const total = run.units[1]?.groups.at(-1)?.score ?? assert.fail();
    const [city, urban] = rowsOf('总览');
    assert.deepEqual([city?.['地区'], urban?.['地区'], urban?.['对比组']], ['宿州市', '埇桥区', '城区']);
    assert.ok(Math.abs(Number(urban?.['总分']) - total) <= 0.005);
    const last = rowsOf('总览').at(-1);
    assert.deepEqual(
      [last?.['地区'], last?.['总分'], last?.['名次'], last?.['等级']],
      ['341323', '数据不足', undefined, undefined],
    );
  });
  test('a value is shown by its status; a suppressed one cannot be reckoned back', () => {
    const [, first] = rowsOf('二级指标');
    assert.deepEqual(
      ['指标值', '分子', '分母', '得分', '对总分贡献', '状态'].map((head) => first?.[head]),
      ['*', '*', '*', '*', '*', '数目过小，不显示'],
    );
    const of = (code: string) =>
      rowsOf('二级指标').find((row) => row['指标编码'] === code && row['地区'] === '埇桥区');
    assert.deepEqual([of('A1-02')?.['得分'], of('A1-02')?.['状态']], ['0', '未报']);
    assert.deepEqual(
      [of('A1-03')?.['得分'], of('A1-03')?.['实际权重'], of('A1-03')?.['状态']],
      [undefined, undefined, '不适用'],
    );
    assert.deepEqual(
      [of('A1-04')?.['指标值'], of('A1-04')?.['分子'], of('A1-04')?.['状态']],
      ['96', '960', '正常'],
    );
    assert.equal(of('E2-01')?.['状态'], '不适用');
    const without = planScores({ ...view, units: view.units.map((each) => ({ ...each, indicators: [] })) });
    assert.equal(without.sheets[3]?.rows[1]?.cells.at(-1), '不在适用层级');
  });
  test('ranking with intervals and tie groups', () => {
    const rows = rowsOf('排名与区间').filter((row) => row['层级'] === '县（市、区）');
    const standing = rows.map((row) => [row['地区'], row['名次'], row['组内名次']]);
    assert.ok(
      standing.some(([name, rank]) => name === '埇桥区' && rank === '1'),
      JSON.stringify(standing),
    );
    assert.ok(
      rows.every((row) => row['名次'] === undefined || /^\d—\d$/.test(row['名次区间（5%—95%）'] ?? '')),
    );
    const stranger = rows.find((row) => row['地区'] === '341323');
    assert.deepEqual([stranger?.['总分'], stranger?.['名次']], ['数据不足', undefined]);
  });
  test('also in English', async () => {
    const [first] = await readExcel(await buildScoresWorkbook(view, 'en'));
    assert.equal(first?.name, 'Overview');
    assert.doesNotMatch(
      first?.rows
        .find(({ cells }) => cells[0]?.text === 'Area')
        ?.cells.map((cell) => cell?.text)
        .join() ?? '',
      /[\u4e00-\u9fff]/,
    );
  });
});
