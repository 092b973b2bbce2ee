// Sends random, truncated and broken files through sniffFile. By hand:
//   node packages/uploads/scripts/fuzz-sniff.ts [files] [seed]
import { brokenFiles, seeds } from '../test/broken-files.ts';
import { sniffFile } from '../src/sniff-file.ts';

const [files = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const counts = new Map<string, number>();
const startedAt = performance.now();
let slowestMs = 0;
for (const { bytes, name } of brokenFiles(await seeds(), { files, seed })) {
  const from = performance.now();
  const found = await sniffFile(bytes, name);
  slowestMs = Math.max(slowestMs, performance.now() - from);
  const told = found.kind === 'known' ? `known ${found.family}` : found.code;
  counts.set(told, (counts.get(told) ?? 0) + 1);
}
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const rssMb = Math.round(process.memoryUsage().rss / 1024 / 1024);
console.log(
  `${files} files, seed ${seed}: ${seconds} s, slowest ${slowestMs.toFixed(1)} ms, ${rssMb} MB, no exception`,
);
for (const [told, count] of [...counts].toSorted((a, b) => b[1] - a[1])) console.log(`${count}\t${told}`);
