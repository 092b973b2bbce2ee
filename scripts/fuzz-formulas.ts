// Feeds the formula language strange inputs: each must give a value, null, or a fault with a place.
// Run: node scripts/fuzz-formulas.ts [how many, a million unless told] [seed]
import { fuzzFormula, judgeFormula } from '../packages/indicators/src/formula/fuzz.ts';
import { catalogueOf } from '../packages/indicators/src/set/catalogue-of-set.ts';
import { loadReferenceSet } from '../packages/indicators/src/set/reference-set.ts';
import { createRandom } from '../packages/indicators/src/sensitivity/generator.ts';

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const random = createRandom(seed);
const known = catalogueOf(await loadReferenceSet());
const disputes = known.elements.get('disputes.accepted');
if (!disputes) throw new Error('the reference set has no disputes');
const elements = new Map([
  ...known.elements,
  ['disputes.accepted', { ...disputes, dimensions: { type: ['family', 'land use'] } }],
]);
const verdicts = new Map<string, number>();
for (let i = 0; i < count; i++) {
  const verdict = judgeFormula(fuzzFormula(random), { ...known, elements }, random);
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
}
console.table(Object.fromEntries([...verdicts].sort(([, one], [, other]) => other - one)));
console.log(`${count.toLocaleString('en')} inputs, seed ${seed}: nothing unexpected`);
