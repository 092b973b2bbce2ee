import { buildExcel, buildWord } from '@xinan/documents';
import sharp from 'sharp';
import { pdfOf } from './pdf-of.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One honest file of every kind. */
export async function seeds(): Promise<NamedFile[]> {
  const square = sharp({ create: { width: 16, height: 16, channels: 3, background: '#2a7' } });
  const sheet = {
    name: '表',
    columns: [{ key: 'a', header: 'A', kind: 'text' as const, width: 9 }],
    rows: [{ a: '1' }],
  };
  return [
    { name: 'a.pdf', bytes: await pdfOf([(page) => page.text('paper')]) },
    { name: 'a.docx', bytes: await buildWord({ locale: 'zh', title: '说明', blocks: [] }) },
    { name: 'a.xlsx', bytes: await buildExcel({ sheets: [sheet] }) },
    { name: 'a.jpg', bytes: await square.clone().jpeg().toBuffer() },
    { name: 'a.png', bytes: await square.clone().png().toBuffer() },
    { name: 'a.webp', bytes: await square.clone().webp().toBuffer() },
    { name: 'a.txt', bytes: Buffer.from('说明\n第二行') },
    { name: 'a.csv', bytes: Buffer.from('地区,数\n埇桥区,12') },
  ];
}

/** The first bytes of formats that the library knows: each leads into another of its parsers. */
const marks = (
  'ffd8ff 89504e470d0a1a0a 504b0304 504b0506 255044462d d0cf11e0a1b11ae1 526172211a0700 377abcaf271c 1f8b08 425a68 ' +
  'fd377a585a00 52494646 4f676753 664c6143 494433 3026b2758e66cf11a6d900aa0062ce6c 0000001866747970 1a45dfa3 4d5a 7f454c46 ' +
  'cafebabe 49492a00 4d4d002a 424d 47494638 774f4632 00010000 4f54544f 213c617263683e 7b5c727466 3c3f786d6c efbbbf fffe ' +
  'feff 53514c69746520666f726d6174203300 75737461722e 0061736d 4c5a4950 28b52ffd 04224d18 667479706865696330'
)
  .split(' ')
  .map((mark) => Buffer.from(mark, 'hex'));

/** A small generator of its own, so that a seed brings the same files on every machine. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const noise = (random: (below: number) => number, most: number): Buffer =>
  Buffer.from(Array.from({ length: random(most) }, () => random(256)));

/** Files cut short, with bytes turned, stretched, glued together, or of noise behind the mark of some format. */
export function* brokenFiles(
  honest: readonly NamedFile[],
  { files, seed }: { files: number; seed: number },
): Generator<NamedFile> {
  const random = makeRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const ways: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, random(bytes.length + 1)),
    (bytes) => bytes.subarray(random(bytes.length + 1)),
    (bytes) => {
      for (let times = 1 + random(8); times > 0; times -= 1) bytes[random(bytes.length)] = random(256);
      return bytes;
    },
    (bytes) => {
      if (bytes.length > 4)
        bytes.writeUInt32LE(random(2) === 0 ? 0xffffffff : random(bytes.length), random(bytes.length - 4));
      return bytes;
    },
    (bytes) => Buffer.concat([bytes, pick(honest).bytes]),
    (bytes) =>
      Buffer.concat([
        bytes.subarray(0, random(bytes.length)),
        noise(random, 64),
        bytes.subarray(random(bytes.length)),
      ]),
    () => noise(random, 600),
    () => Buffer.concat([pick(marks), noise(random, 600)]),
    () => Buffer.concat([pick(marks), Buffer.alloc(random(600), random(256))]),
  ];
  for (let index = 0; index < files; index += 1) {
    const { name, bytes } = pick(honest);
    yield { name: random(4) === 0 ? pick(honest).name : name, bytes: pick(ways)(Buffer.from(bytes)) };
  }
}
