// Tells one small lie after another in the formulas of a package; its tests must notice each.
// Run: node scripts/mutate.ts indicators|scoring [word of a path…]
import { join } from 'node:path';
import { plan as indicators } from '../packages/indicators/mutation/plan.ts';
import { plan as scoring } from '../packages/scoring/mutation/plan.ts';
import type { MutationPlan } from './mutation/plan.ts';
import { runMutants } from './mutation/run-mutants.ts';

const plans: Readonly<Record<string, MutationPlan>> = { indicators, scoring };

const [name = '', ...words] = process.argv.slice(2);
const plan = plans[name];
if (!plan) throw new Error(`name a package: ${Object.keys(plans).join(' or ')}`);

const tally = await runMutants(plan, {
  sourceDir: join(import.meta.dirname, '..', 'packages', name, 'src'),
  words,
  say: (line) => console.log(line),
});
for (const { file, words: line, change } of tally.stale) console.log(`? ${file}  ${change}   |   ${line}`);
console.log(
  `${tally.done - tally.survivors} of ${tally.done} mutants killed (${tally.endless} of them never ended); ` +
    `${tally.known} more compute the same; ${tally.stale.length} entries of that list match nothing`,
);
process.exitCode = tally.survivors + tally.stale.length === 0 && tally.done + tally.known > 0 ? 0 : 1;
