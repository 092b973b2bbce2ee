// Writes docs/instruments/ from the definitions and vectors. Run: node scripts/write-instrument-docs.ts [--verify]
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '@xinan/scoring';
import { instruments, visibilityOf } from '@xinan/scoring/catalogue';
import { scoringKeys } from '@xinan/scoring/keys';
import { itemNumbers } from '../modules/instruments/forms/item-numbers.ts';
import { methodWords } from '../modules/instruments/forms/method-words.ts';
import { takePen } from '../modules/instruments/forms/pen.ts';
import { plainStatement } from '../modules/instruments/forms/plain-statement.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/instruments');
const pen = takePen('en');
const every = [...instruments.values(), ...scoringKeys.values()];

interface Vectors {
  readonly vectors: readonly { readonly origin: string; readonly source: string }[];
}

const plain = (text: string): string =>
  plainStatement(text, '(original not seen)')
    .replaceAll('|', '\\|')
    .replaceAll(/[<>*_`]/g, '\\$&');
const bullet = (name: string, value: string | null | undefined): string[] =>
  value ? [`- **${name}:** ${plain(value)}`] : [];
const slug = (id: string): string => id.replaceAll('_', '-');

/** Where the definition lies. */
function fileOf(id: string): string {
  const paths = ['free', 'conditional', 'keys'].map(
    (name) => `packages/scoring/instruments/${name}/${slug(id)}.json`,
  );
  const found = paths.find((path) => existsSync(join(root, path)));
  if (!found) throw new Error(`${id} has no file`);
  return found;
}

const vectorFileOf = (id: string): string => `packages/scoring/vectors/${slug(id)}.json`;
const vectorsOf = (id: string): Vectors['vectors'] =>
  (JSON.parse(readFileSync(join(root, vectorFileOf(id)), 'utf8')) as Vectors).vectors;

function wordingOf(instrument: Instrument, locale: 'zh' | 'en'): string {
  const standing = visibilityOf(instrument, locale);
  return standing.shown ? 'Shown to residents.' : standing.text.en;
}

function scoringOf(instrument: Instrument): string[] {
  return instrument.scales.flatMap((scale) => {
    const { id, name, items, reverse, range } = scale;
    const turned = reverse.length > 0 ? `; reversed: ${itemNumbers(instrument, reverse, 'en')}` : '';
    const [how] = methodWords(instrument, scale, pen).split('\n');
    const bands = instrument.bands
      .filter((band) => band.scale === id && band.norm === 'default')
      .map(({ min, max, label }) => `${min}–${max} ${label.en}`)
      .join(', ');
    const cutoffs = instrument.cutoffs
      .filter((cutoff) => cutoff.scale === id)
      .map(({ op, value, population }) => `${op} ${value} (${population})`)
      .join(', ');
    const text = `${how}; items ${itemNumbers(instrument, items, 'en')}${turned}${range ? `; ${range.join('–')}` : ''}`;
    return [
      ...bullet(`${name.en} · ${name.zh}`, text),
      ...(bands ? [`  - bands: ${plain(bands)}`] : []),
      ...(cutoffs ? [`  - cut-offs: ${plain(cutoffs)}`] : []),
    ];
  });
}

function vectorLines(id: string): string[] {
  const vectors = vectorsOf(id);
  const published = vectors.filter(({ origin }) => origin === 'published');
  const sources = [...new Set(published.map(({ source }) => source))];
  return [
    `${vectors.length} in \`${vectorFileOf(id)}\`: ${published.length} published, ${vectors.length - published.length} computed by hand.`,
    ...(sources.length > 0 ? ['', ...sources.map((source) => `- ${plain(source)}`)] : []),
  ];
}

/** The page of one instrument. */
export function instrumentPage(instrument: Instrument): string {
  const { id, abbr, name, edition, version, kind, items, purpose, population, timeframe, licence } =
    instrument;
  const alerts = instrument.alerts.map(
    ({ message, level, official }) =>
      `- ${plain(message.en)}: ${level}${official ? '' : ' (a rule of this platform)'}`,
  );
  return `${[
    `# ${plain(abbr)} · ${name.zh} · ${plain(name.en)}`,
    '',
    `\`${id}\`, version ${plain(version)}, edition \`${edition}\`, ${kind}, ${items.length} items, defined in \`${fileOf(id)}\`.`,
    '',
    ...bullet('Purpose', purpose.en),
    ...bullet('For', population.en),
    ...bullet('Time', timeframe.en),
    '',
    '## Source and licence',
    '',
    ...bullet('Source', instrument.citation),
    ...bullet('Class', `${licence.class}, ${licence.status}; confidence ${licence.confidence}`),
    ...bullet('Licence', licence.statement),
    ...bullet('Seen in', licence.source),
    ...bullet('Attribution', licence.attribution),
    ...bullet('Conditions', licence.conditions.join('; ')),
    ...bullet('Chinese text', licence.zhTextRights),
    ...bullet('In Chinese', wordingOf(instrument, 'zh')),
    ...bullet('In English', wordingOf(instrument, 'en')),
    '',
    '## Scoring',
    '',
    ...scoringOf(instrument),
    ...bullet('Missing answers', `${instrument.missing.text.en} (${instrument.missing.source})`),
    '',
    ...(alerts.length > 0 ? ['Alerts, whatever the total:', '', ...alerts, ''] : []),
    '## Vectors',
    '',
    ...vectorLines(id),
  ].join('\n')}\n`;
}

/** The list of all. */
export function indexPage(): string {
  const rows = every.map((instrument) => {
    const { id, abbr, name, licence } = instrument;
    const shown = (['zh', 'en'] as const).filter((locale) => visibilityOf(instrument, locale).shown);
    const cells = [
      `[${plain(abbr)}](${slug(id)}.md)`,
      name.zh,
      plain(name.en),
      licence.class,
      shown.join(', '),
      String(vectorsOf(id).length),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${[
    '# 量表 Instruments',
    '',
    '由定义文件和计分样例生成，请勿手改。重新生成：`node scripts/write-instrument-docs.ts`。',
    '',
    'Generated from the definitions and vectors of `packages/scoring`; do not edit. Class A: free; B: free under conditions; C: permission needed, only the scoring key is shipped. “Shown”: languages residents see without a decision of the city.',
    '',
    '| | 名称 | Name | Class | Shown | Vectors |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

/** Every page by its file name. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage()],
    ...every.map((instrument) => [`${slug(instrument.id)}.md`, instrumentPage(instrument)] as const),
  ]);

/** The formatter sets tables in columns; what they say is the same. */
const unset = (text: string): string =>
  text
    .replaceAll(/[ \n]+/g, ' ')
    .replaceAll(/-{3,}/g, '---')
    .trim();

/** Files that are not what the definitions say, are missing, or belong to nothing. */
export function outdated(): string[] {
  const wanted = pages();
  const there = globSync('*.md', { cwd: folder });
  const wrong = [...wanted].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || unset(readFileSync(path, 'utf8')) !== unset(text);
  });
  return [...wrong.map(([name]) => name), ...there.filter((name) => !wanted.has(name))];
}

function write(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages()) writeFileSync(join(folder, name), text);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', folder], { stdio: 'ignore' });
}

if (import.meta.main) {
  if (!process.argv.includes('--verify')) write();
  else if (outdated().length > 0) {
    console.log(`docs/instruments: ${outdated().join(', ')}; run node scripts/write-instrument-docs.ts`);
    process.exitCode = 1;
  }
}
