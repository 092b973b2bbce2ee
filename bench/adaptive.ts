// Simulated persons through the adaptive form of a published bank: bias, error, items saved. npm run bench -- adaptive [persons] [seed]
import promis from '@xinan/scoring/banks/promis-depression' with { type: 'json' };
import { type AdaptiveRules, compileBank, defineBank, simulate } from '@xinan/scoring/adaptive';
import { printTable } from './table.ts';

const [persons = 2000, seed = 1] = process.argv.slice(3).map(Number);
const result = defineBank(promis);
if (!result.ok) throw new Error(JSON.stringify(result.faults));
const { bank } = result;
const compiled = compileBank(bank);
const variants: readonly (readonly [name: string, rules: AdaptiveRules])[] = [
  ['SE ≤ .3, 4–12 items', {}],
  ['SE ≤ .2, 4–12 items', { stop: { minItems: 4, maxItems: 12, se: 0.2 } }],
  ['the same, Bayes modal', { estimator: 'map' }],
  ['the same, posterior-weighted', { selection: { by: 'posterior-weighted' } }],
  ['the same, among the best five', { selection: { by: 'max-information', amongBest: 5 } }],
  ['eight items', { stop: { minItems: 8, maxItems: 8, se: 0 } }],
];
console.log(`${bank.id}: ${bank.items.length} items. ${bank.source}. ${bank.licence}`);
printTable(
  `${persons} simulated persons, seed ${seed}, trait N(0, 1)`,
  variants.map(([name, rules]) => {
    const found = simulate(compiled, { persons, seed, rules });
    return {
      rules: name,
      bias: Number(found.bias.toFixed(4)),
      rmse: Number(found.rmse.toFixed(4)),
      'rmse, whole bank': Number(found.rmseWholeBank.toFixed(4)),
      'r with whole bank': Number(found.agreement.toFixed(4)),
      'mean items': Number(found.meanItems.toFixed(2)),
      'items saved': `${(found.itemsSaved * 100).toFixed(0)} %`,
      'mean SE': Number(found.meanSe.toFixed(3)),
      'highest exposure': `${(found.highestExposure * 100).toFixed(0)} %`,
      'never given': found.neverGiven,
    };
  }),
);
