import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const inMemory = '/dev/shm';
const gibibyte = 1024 ** 3;
// A run writes up to one: databases, their log, two or three cities with a server. The rest is for the tests themselves.
const needed = { free: 3 * gibibyte, memory: 6 * gibibyte };

/**
 * The folder in which a test run keeps its databases: `XINAN_TEST_DATA`, else one in memory where there is plenty of it
 * (making a database is mostly making files), else the system's temporary one.
 */
export function testDataDir(): string {
  return process.env['XINAN_TEST_DATA'] ?? (isRoomy() && runsPrograms() ? inMemory : tmpdir());
}

function isRoomy(): boolean {
  if (!existsSync(inMemory) || process.availableMemory() < needed.memory) return false;
  const stat = statfsSync(inMemory);
  return stat.bavail * stat.bsize >= needed.free;
}

// PostgreSQL's programs are copied there too.
function runsPrograms(): boolean {
  if (!existsSync('/proc/mounts')) return false;
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, where]) => where === inMemory);
  return mount !== undefined && !(mount[3] ?? '').split(',').includes('noexec');
}
