// Breaks the walls in every way that db/mutation/mutants.ts knows, one copy of the database each. Run: node scripts/mutate-policy.ts [word]
import { migrationSources } from '../apps/server/src/modules.ts';
import { openNursery } from '../db/mutation/kill.ts';
import { mutants } from '../db/mutation/mutants.ts';
import { startTestDatabase } from './testing/test-database.ts';

const [word = ''] = process.argv.slice(2);
const given = process.env['XINAN_TEST_DATABASE_URL'];
const database = given ? undefined : await startTestDatabase();
process.env['XINAN_TEST_DATABASE_URL'] = given ?? database?.ownerUrl;
let survivors = 0;
const chosen = mutants.filter(({ name }) => name.includes(word));
try {
  const nursery = await openNursery(migrationSources);
  for (const mutant of chosen) {
    const noticed = await nursery.kill(mutant);
    if (!noticed) survivors += 1;
    console.log(
      `${noticed ? '✓' : '✗'} ${mutant.name}${noticed ? `  —  ${noticed.slice(0, 120)}` : '  —  survived'}`,
    );
  }
  await nursery.close();
} finally {
  await database?.dispose();
}
console.log(`${chosen.length - survivors} of ${chosen.length} mutants killed`);
process.exitCode = survivors === 0 && chosen.length > 0 ? 0 : 1;
