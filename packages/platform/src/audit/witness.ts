import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A seal as the witness wrote it down: chain value and signature in hexadecimal. */
export interface WitnessedSeal {
  readonly seq: number;
  /** ISO 8601 instant in UTC. */
  readonly sealedAt: string;
  readonly chain: string;
  readonly signature: string;
}

/**
 * Remembers each seal of the audit log outside the database, so that who can write the database alone cannot
 * cut off the newest seals or seal anew. One line of JSON per seal; lines are only added, and each write is on the disk
 * before it returns. Who owns this file and the database owns both: copy it to another house.
 */
export interface Witness {
  /** Every seal written down, oldest first. A line that cannot be read stands as seal 0, which no chain has. */
  read(): Promise<WitnessedSeal[]>;
  /** The highest seal among the last lines; 0 where there is none. */
  lastSeq(): Promise<number>;
  write(seals: readonly WitnessedSeal[]): Promise<void>;
}

const tailBytes = 16_384;
const unreadable: WitnessedSeal = { seq: 0, sealedAt: '', chain: '', signature: '' };

function parse(line: string): WitnessedSeal | undefined {
  try {
    const seal = JSON.parse(line) as Partial<WitnessedSeal>;
    return Number.isInteger(seal.seq) && typeof seal.chain === 'string' ? (seal as WitnessedSeal) : undefined;
  } catch {
    return undefined;
  }
}

/** What a crash left half-written is forgiven where the same seal was written again right after it. */
const isTorn = (line: string, next: string | undefined): boolean =>
  next === undefined || next.startsWith(line);

function parseLines(text: string): WitnessedSeal[] {
  const lines = text.split('\n').filter(Boolean);
  return lines.flatMap((line, index) => {
    const seal = parse(line);
    if (seal) return [seal];
    return isTorn(line, lines[index + 1]) ? [] : [unreadable];
  });
}

const whenMissing =
  <Value>(value: Value) =>
  (fault: NodeJS.ErrnoException): Value => {
    if (fault.code === 'ENOENT') return value;
    throw fault;
  };

/** The last lines of the file, the first of them perhaps cut. */
async function readTail(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(whenMissing(undefined));
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - tailBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens the witness's file; it is made at the first write. */
export function openWitness(file: string): Witness {
  return {
    read: async () => parseLines(await readFile(file, 'utf8').catch(whenMissing(''))),
    lastSeq: async () =>
      (await readTail(file)).split('\n').reduce((most, line) => Math.max(most, parse(line)?.seq ?? 0), 0),
    write: async (seals) => {
      if (seals.length === 0) return;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      const tail = await readTail(file);
      const begun = tail !== '' && !tail.endsWith('\n') ? '\n' : '';
      await append(file, begun + seals.map((seal) => `${JSON.stringify(seal)}\n`).join(''));
    },
  };
}
