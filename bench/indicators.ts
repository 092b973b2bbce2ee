import {
  compileSet,
  createWhatIf,
  indicatorsOf,
  type IndicatorInput,
  modelOfRun,
  type Period,
  type Run,
  runIndicators,
  runMonteCarlo,
  type UnitInput,
} from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { measureFormulas } from './formulas.ts';
import { milliseconds, percentile, printTable } from './table.ts';

const rounds = 15;
const unitCount = 13;
const draws = 10_000;
const year = 2026;

const set = await loadReferenceSet();
const compiled = compileSet(set);
const months = Array.from({ length: 12 }, (_, i): Period => ({ type: 'month', year, index: i + 1 }));
const inputs = months.map(({ index }) => Array.from({ length: unitCount }, (_, i) => unitOf(i, index)));

// Every indicator of every unit has a value in every month: the heaviest run there is.
function unitOf(place: number, month: number): UnitInput {
  const values = indicatorsOf(set).map(({ code, formula }, i): [string, IndicatorInput] => {
    const denominator = formula.denominator ? 1000 + place : null;
    return [
      code,
      { status: 'reported', numerator: 300 + ((i * 37 + place * 61 + month * 17) % 700), denominator },
    ];
  });
  return { id: `3413${String(place).padStart(2, '0')}`, level: 'city', inputs: new Map(values) };
}

/** Wall clock and CPU, because a shared machine makes the first depend on its neighbours. */
function time<T>(call: () => T): [durationMs: number, result: T, cpuMs: number] {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const result = call();
  const durationMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return [durationMs, result, (user + system) / 1000];
}

const runYear = (): Run[] =>
  months.map((period, i) => runIndicators(compiled, { period, units: inputs[i] ?? [], seed: 1 }));
const fullRuns = Array.from({ length: rounds }, () => time(runYear));
const model = modelOfRun((fullRuns[0]?.[1] as Run[])[11] as Run, set, 'city');
let reports = 0;
const simulations = Array.from({ length: 3 }, (_, seed) =>
  time(() =>
    runMonteCarlo(model, { seed, draws }, () => {
      reports += 1;
      return true;
    }),
  ),
);
const redraw = createWhatIf(model);
const slider = new Map([['A', 0]]);
const move = (i: number) => redraw(slider.set('A', (i % 100) / 100));
const redraws = Array.from({ length: 500 }, (_, i) => time(() => move(i)));

/** Heap that one redraw takes, in bytes: what a browser would have to collect while a slider moves. */
function bytesOfRedraw(): number {
  const calls = 20_000;
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < calls; i++) move(i);
  return Math.max(0, Math.round((process.memoryUsage().heapUsed - before) / calls));
}

const row = (what: string, samples: readonly (readonly [number, unknown, number])[], target: string) => {
  const durations = samples.map(([durationMs]) => durationMs);
  return {
    what,
    'p50 ms': milliseconds(percentile(durations, 0.5)),
    'p95 ms': milliseconds(percentile(durations, 0.95)),
    'CPU p50 ms': milliseconds(
      percentile(
        samples.map(([, , cpuMs]) => cpuMs),
        0.5,
      ),
    ),
    target,
  };
};
const { units } = model;
printTable(`Indicators: ${indicatorsOf(set).length} indicators, ${units.length} units`, [
  row('full run, 12 months, linear and geometric', fullRuns, '< 200 ms'),
  row(
    `Monte Carlo, ${draws.toLocaleString('en')} draws, ${reports / simulations.length} reports of progress`,
    simulations,
    '< 2,000 ms',
  ),
  row(`what-if redraw, ${bytesOfRedraw()} bytes of heap each`, redraws, '< 16 ms'),
]);
printTable(
  'The same expressions here and in @dhis2/expression-parser, µs of CPU each (target: 20 times)',
  measureFormulas(),
);
