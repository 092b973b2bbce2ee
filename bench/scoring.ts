// Scoring beside its peers: one answer set of PHQ-9 and of ninety items, and one adaptive step over a hundred items.
import { adaptiveFigures } from './scoring/adaptive.ts';
import { type Contender, type Contest, contests } from './scoring/forms.ts';
import { cpuMicroseconds } from './scoring/cpu-time.ts';
import { loadPeers } from './scoring/peers.ts';
import { percentile, printTable } from './table.ts';

const ROUNDS = 9;

/** Microseconds of processor time per call in one round. */
function roundOf({ scoreSet, calls }: Contender): number {
  const started = cpuMicroseconds();
  for (let i = 0; i < calls; i++) scoreSet(i);
  return (cpuMicroseconds() - started) / calls;
}

/** A contender that gives another total than the key measures nothing. */
function checkTotals({ totals, contenders }: Contest): void {
  for (const { name, scoreSet } of contenders)
    totals.forEach((total, i) => {
      const found = scoreSet(i);
      if (found !== total) throw new Error(`${name} gives ${String(found)}, not ${total}`);
    });
}

/** Medians of interleaved rounds, so that a busy minute of the machine hits all alike. */
function medians(contest: Contest): number[] {
  const samples = contest.contenders.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    contest.contenders.forEach((contender, i) => {
      const took = roundOf(contender);
      if (round > 0) samples[i]?.push(took);
    });
  return samples.map((sample) => percentile(sample, 0.5));
}

const peers = loadPeers();
console.log(
  Object.entries(peers.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
);
for (const contest of contests(peers)) {
  checkTotals(contest);
  const took = medians(contest);
  const own = took[0] ?? Number.NaN;
  printTable(
    `${contest.form.abbr}, ${contest.form.items.length} items: microseconds of processor time per answer set (ours: every answer checked, all scales, bands, alerts)`,
    contest.contenders.map(({ name }, i) => ({
      who: name,
      µs: Number((took[i] ?? Number.NaN).toPrecision(3)),
      'times ours': Number(((took[i] ?? Number.NaN) / own).toPrecision(3)),
    })),
  );
}
const figures = adaptiveFigures(peers);
printTable(
  'One adaptive step (estimate and next item), two-parameter bank of 100 items, 20 items each',
  figures.map(({ who, microsecondsPerStep, rmse, rmseToWholeBank }) => ({
    who,
    µs: Number(microsecondsPerStep.toPrecision(3)),
    'times ours': Number(
      (microsecondsPerStep / (figures[0]?.microsecondsPerStep ?? Number.NaN)).toPrecision(3),
    ),
    rmse: Number(rmse.toFixed(4)),
    'rmse to whole bank': Number(rmseToWholeBank.toFixed(4)),
  })),
);
