// Writes a package as npm wants it, JavaScript with types, to .xinan/packed/. Run: node scripts/pack.ts scoring|indicators, then npm publish <the folder it names>
import { join } from 'node:path';
import { packPackage } from './packing/pack-package.ts';

const baseDir = join(import.meta.dirname, '..');
const [name = ''] = process.argv.slice(2);
if (name !== 'scoring' && name !== 'indicators') throw new Error('name a package: scoring or indicators');

const outDir = join(baseDir, '.xinan/packed', name);
const files = packPackage(join(baseDir, 'packages', name), outDir);
console.log(`${files.length} files in ${outDir}`);
