import { replayRun } from '@xinan/city-index';
import { inTerminal } from '../say.ts';
import type { Command } from './command.ts';
import { once } from './migrate.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);
const mark = (isSame: boolean): string => (isSame ? '✓' : '✗');
const number = (value: number | null): string => (value === null ? '—' : String(value));

/** Computes a run of the index again and says whether it gives the same digits; with unit and code, one figure of it. */
function replay([runId = '', unit, code = 'total']: readonly string[]): Promise<number | undefined> {
  return once(async ({ city }) => {
    const run = await city.transact(city.systemActor, 'index.track', (tx) => replayRun(tx, runId));
    write(`${run.period} · ${run.edition} · ${inTerminal({ zh: '种子', en: 'seed' })} ${run.seed}`);
    write(
      `${mark(run.inputIsSame)} ${inTerminal({ zh: '输入与存档一致', en: 'the input is the stored one' })}`,
    );
    write(
      `${mark(run.resultIsSame)} ${inTerminal({ zh: '重算结果逐位一致', en: 'the result is the same to the last digit' })}`,
    );
    for (const row of run.rows.filter((each) => each.unit === unit && each.code === code))
      write(
        [
          row.code,
          row.status ?? '',
          `${number(row.numerator)} / ${number(row.denominator)}`,
          number(row.value),
          number(row.score),
        ].join('  '),
      );
    return run.inputIsSame && run.resultIsSame ? 0 : 1;
  });
}

export const replayCommand: Command = {
  usage: 'replay <run> [unit] [code]',
  says: {
    zh: '按存档的输入重算一次指数，核对是否逐位一致',
    en: 'compute a run of the index again from its stored input',
  },
  run: async (args) => {
    if (args[0]) return replay(args);
    write('npm run xinan -- replay <run> [unit] [code]');
    return 2;
  },
};
