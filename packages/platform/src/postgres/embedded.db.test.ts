import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { layoutOf } from './data-dir.ts';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './embedded.ts';

let dataDir: string;
let postgres: EmbeddedPostgres | undefined;

before(() => {
  dataDir = temporaryDir();
});

afterEach(async () => {
  await postgres?.stop();
  postgres = undefined;
});

after(() => remove(dataDir));

test('the first start makes a durable cluster that only a private socket reaches', async () => {
  postgres = await start();
  assert.equal(postgres.adopted, false);
  assert.equal(await setting('fsync'), 'on');
  assert.equal(await setting('synchronous_commit'), 'on');
  assert.equal(await setting('listen_addresses'), '');
  const database = await query(
    'select datlocprovider, datlocale from pg_database where datname = current_database()',
  );
  assert.deepEqual(database, [{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
  assert.equal(statSync(postgres.socketDir).mode & 0o777, 0o700);
  assert.equal(statSync(layoutOf(dataDir).passwordFile).mode & 0o777, 0o600);
  assert.notEqual(statSync(layoutOf(dataDir).clusterDir).uid, 0);
  await query('create table notes (id int primary key)');
});

test('a wrong password is refused: being on the same machine opens nothing', async () => {
  postgres = await start();
  const client = new Client({ connectionString: postgres.ownerUrl.replace(/:[^:@]+@/, ':guess@') });
  await assert.rejects(client.connect(), { code: '28P01' });
});

test('the second start finds what the first one kept, under the same address', async () => {
  const first = await start();
  postgres = first;
  await query('insert into notes values (1)');
  await first.stop();
  postgres = await start();
  assert.equal(postgres.ownerUrl, first.ownerUrl);
  assert.deepEqual(await query('select id from notes'), [{ id: 1 }]);
});

test('after kill -9 of every process it restarts by itself, with every acknowledged row', async () => {
  postgres = await start();
  let exits = 0;
  postgres.onExit(() => (exits += 1));
  await query('insert into notes select generate_series(100, 600)');
  const postmaster = postmasterPid();
  for (const pid of [postmaster, ...childrenOf(postmaster)]) process.kill(pid, 'SIGKILL');
  assert.deepEqual(await untilAnswered('select count(*)::int as n from notes where id >= 100'), [{ n: 501 }]);
  assert.equal(exits, 1);
  assert.notEqual(postmasterPid(), postmaster);
});

test('after kill -9 of the postmaster alone it restarts once its children are gone', async () => {
  postgres = await start();
  const postmaster = postmasterPid();
  process.kill(postmaster, 'SIGKILL');
  assert.deepEqual(await untilAnswered('select 1 as one'), [{ one: 1 }]);
  assert.notEqual(postmasterPid(), postmaster);
});

test('a postmaster whose server was killed is adopted, and stops when told', async () => {
  const owner = await startInAnotherProcess();
  const postmaster = postmasterPid();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  postgres = await start();
  assert.equal(postgres.adopted, true);
  assert.equal(postmasterPid(), postmaster);
  assert.deepEqual(await query('select id from notes where id = 1'), [{ id: 1 }]);
  await postgres.stop();
  assert.throws(postmasterPid, { code: 'ENOENT' });
});

test('an adopted postmaster that dies is replaced', async () => {
  const owner = await startInAnotherProcess();
  owner.kill('SIGKILL');
  postgres = await start();
  const postmaster = postmasterPid();
  process.kill(postmaster, 'SIGKILL');
  assert.deepEqual(await untilAnswered('select 1 as one'), [{ one: 1 }]);
});

for (const waitMs of [0, 100, 130, 200]) {
  test(`stop ${waitMs} ms after a crash leaves no postmaster, whatever the restart was doing`, async () => {
    postgres = await start();
    process.kill(postmasterPid(), 'SIGKILL');
    await sleep(waitMs);
    await postgres.stop();
    const commands = spawnSync('ps', ['-A', '-ww', '-o', 'command='], { encoding: 'utf8' }).stdout;
    assert.equal(commands.includes(`postgres -D ${layoutOf(dataDir).clusterDir}`), false);
  });
}

test('without supervision it stays down and says so', async () => {
  postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, supervise: false });
  const told = new Promise<void>((resolve) => postgres?.onExit(resolve));
  process.kill(postmasterPid(), 'SIGKILL');
  await told;
  await assert.rejects(query('select 1'));
});

test('a start waits for the children of a killed postmaster to let go of its memory', async () => {
  const owner = await startInAnotherProcess();
  owner.kill('SIGKILL');
  const postmaster = postmasterPid();
  const children = childrenOf(postmaster);
  for (const pid of children) process.kill(pid, 'SIGSTOP');
  process.kill(postmaster, 'SIGKILL');
  const starting = start();
  while (!readFileSync(layoutOf(dataDir).startupLog, 'utf8').includes('shared memory')) await sleep(20);
  for (const pid of children) process.kill(pid, 'SIGCONT');
  postgres = await starting;
  assert.deepEqual(await query('select 1 as one'), [{ one: 1 }]);
});

test('a postmaster whose socket was deleted is replaced', async () => {
  postgres = await start();
  const postmaster = postmasterPid();
  rmSync(postgres.socketDir, { recursive: true });
  assert.deepEqual(await untilAnswered('select 1 as one'), [{ one: 1 }]);
  assert.notEqual(postmasterPid(), postmaster);
});

test('a postmaster left without its socket is not adopted but replaced', async () => {
  const owner = await startInAnotherProcess();
  owner.kill('SIGKILL');
  rmSync(layoutOf(dataDir).socketDir, { recursive: true });
  postgres = await start();
  assert.equal(postgres.adopted, false);
  assert.deepEqual(await query('select id from notes where id = 1'), [{ id: 1 }]);
});

test('a stale postmaster.pid of a process that is gone does not stop the start', async () => {
  await leaveStalePid(4_194_000);
  postgres = await start();
  assert.equal(postgres.adopted, false);
});

test('a stale postmaster.pid whose id another program has by now does not stop the start', async () => {
  const { uid, gid } = statSync(layoutOf(dataDir).clusterDir);
  const sameUser = process.getuid?.() === 0 ? { uid, gid } : {};
  const other = spawn('sleep', ['600'], { ...sameUser, stdio: 'ignore' });
  await leaveStalePid(other.pid as number);
  postgres = await start();
  assert.equal(postgres.adopted, false);
  other.kill();
});

test('an unfinished creation is cleared away and begun anew', async () => {
  const dir = temporaryDir();
  mkdirSync(join(dir, 'init-4194000', 'cluster'), { recursive: true });
  postgres = await start(dir);
  assert.deepEqual(await query('select 1 as one'), [{ one: 1 }]);
  assert.deepEqual(
    readdirSync(dir).filter((name) => name.startsWith('init-')),
    [],
  );
  await postgres.stop();
  remove(dir);
});

test('a socket directory that is not ours is refused', async () => {
  const dir = temporaryDir();
  const { socketDir } = layoutOf(dir);
  symlinkSync(dir, socketDir);
  await assert.rejects(
    start(dir),
    (error: Error) => error instanceof EmbeddedPostgresError && error.message.includes(socketDir),
  );
  remove(dir);
});

test('a data directory out of reach is named, with what to do', async () => {
  const parent = temporaryDir();
  chmodSync(parent, 0o500);
  const named = (error: Error) =>
    error instanceof EmbeddedPostgresError &&
    /XINAN_DATA/.test(error.message) &&
    error.message.includes(parent);
  await assert.rejects(start(join(parent, 'data')), named);
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true });
});

function temporaryDir(): string {
  // Named so that the next run clears up after one that was killed.
  const dir = mkdtempSync(join(tmpdir(), `xinan-test-${process.pid}-`));
  chmodSync(dir, 0o711);
  return dir;
}

function remove(dir: string): void {
  for (const path of [layoutOf(dir).socketDir, dir]) rmSync(path, { recursive: true, force: true });
}

function start(dir: string = dataDir): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: dir, log: () => undefined });
}

async function leaveStalePid(pid: number): Promise<void> {
  await (await start()).stop();
  const { clusterDir } = layoutOf(dataDir);
  writeFileSync(join(clusterDir, 'postmaster.pid'), `${pid}\n${clusterDir}\n1\n5432\n`);
}

async function startInAnotherProcess(): Promise<ChildProcess> {
  const module = JSON.stringify(new URL('./embedded.ts', import.meta.url).href);
  const script = `import { startEmbeddedPostgres } from ${module};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined });
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: postgres?.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function setting(name: string): Promise<unknown> {
  return Object.values((await query(`show ${name}`))[0] as object)[0];
}

async function untilAnswered(sql: string): Promise<unknown[]> {
  for (;;) {
    try {
      return await query(sql);
    } catch {
      await sleep(50);
    }
  }
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(join(layoutOf(dataDir).clusterDir, 'postmaster.pid'), 'utf8'), 10);
}

function childrenOf(parent: number): number[] {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout;
  const pairs = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.filter(([, ppid]) => ppid === parent).map(([pid]) => pid as number);
}
