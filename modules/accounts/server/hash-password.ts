import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { DomainError } from '@xinan/contract-kit';

/** Argon2id as OWASP asks at least: 19 MiB, two passes, one lane. */
export const passwordCost = { memoryKiB: 19_456, passes: 2, lanes: 1 } as const;

const derive = promisify(argon2);
const saltBytes = 16;
const tagBytes = 32;
const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

// Each takes 19 MiB and a core: few at once, and a flood is turned away instead of queued for ever.
const mostAtOnce = 3;
const mostWaiting = 300;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= mostWaiting) throw new DomainError('server.busy');
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

function stretch(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return inTurn(() =>
    derive('argon2id', {
      message,
      nonce: salt,
      parallelism: cost.lanes,
      tagLength: tagBytes,
      memory: cost.memoryKiB,
      passes: cost.passes,
    }),
  );
}

const plain64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The password's hash in PHC form, with its own salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const { memoryKiB, passes, lanes } = passwordCost;
  const tag = await stretch(password, salt, passwordCost);
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${plain64(salt)}$${plain64(tag)}`;
}

/** Nobody's password: verified where there is no account, so that the answer takes as long. */
const nobody = `$argon2id$v=19$m=19456,t=2,p=1$${plain64(randomBytes(saltBytes))}$${plain64(randomBytes(tagBytes))}`;

/** Whether the password is the one behind the hash. Does the same work when there is no hash, and answers no. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const parts = shape.exec(hash ?? nobody);
  if (!parts) throw new Error('stored password hash has an unknown shape');
  const [, memoryKiB, passes, lanes, salt = '', tag = ''] = parts;
  const cost = { memoryKiB: Number(memoryKiB), passes: Number(passes), lanes: Number(lanes) };
  const derived = await stretch(password, Buffer.from(salt, 'base64'), cost);
  const expected = Buffer.from(tag, 'base64');
  return (
    derived.length === expected.length &&
    timingSafeEqual(derived, expected) &&
    hash !== null &&
    hash !== undefined
  );
}
