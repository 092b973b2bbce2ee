// Writes the JSON Schema of instrument files. Run: node scripts/write-instrument-schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrumentSchema } from '@xinan/scoring/schema';

const path = join(import.meta.dirname, '..', 'packages/scoring/instrument.schema.json');
writeFileSync(path, `${JSON.stringify(instrumentSchema, null, 2)}\n`);
console.log(path);
