// Every path that a document names exists, and every room has a README. Run: npm test -- docs
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const outside = /(^|\/)(node_modules|dist|\.xinan|\.git)$/;
const topFolders = 'apps|modules|packages|db|demo|bench|e2e|docs|scripts|\\.ci';
const roomFolders = 'server|console|resident|locales|sql|src|instruments|data';
const pathFromTop = new RegExp(`^(${topFolders})/[\\w@.*/-]+$`);
const pathFromHere = new RegExp(`^(\\.{1,2}|${roomFolders})/[\\w@.*/-]+$`);

/** One line per document that names a path which is not there, and per room without a README. */
export function checkDocs(baseDir: string): string[] {
  const exclude = (name: string) => outside.test(name);
  const documents = globSync('**/*.md', { cwd: baseDir, exclude }).sort();
  const rooms = globSync('{packages,modules}/*/package.json', { cwd: baseDir }).map(dirname).sort();
  return [
    ...documents.flatMap((document) => missingPaths(baseDir, document)),
    ...rooms
      .filter((room) => !existsSync(join(baseDir, room, 'README.md')))
      .map((room) => `${room} has no README.md`),
  ];
}

function missingPaths(baseDir: string, document: string): string[] {
  const text = readFileSync(join(baseDir, document), 'utf8').replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const here = dirname(document);
  const entrances = exportsOf(join(baseDir, here, 'package.json'));
  const named = [...cited(text, here), ...linked(text, here)].filter(
    ({ words }) => !entrances.includes(words),
  );
  return named
    .filter(({ candidates }) => !candidates.some((path) => isThere(baseDir, path)))
    .map(({ words }) => `${document} names ${words}, which is not there`);
}

// `./contract` may be an entrance of the package rather than a file.
function exportsOf(packageFile: string): string[] {
  if (!existsSync(packageFile)) return [];
  return Object.keys((JSON.parse(readFileSync(packageFile, 'utf8')) as { exports?: object }).exports ?? {});
}

interface NamedPath {
  words: string;
  /** Where it may be, from the top of the repository. */
  candidates: string[];
}

function cited(text: string, here: string): NamedPath[] {
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) =>
    inside.replace(/(:\d+|#\S*)$/, ''),
  );
  return words.flatMap((word) => {
    const candidates = [
      ...(pathFromTop.test(word) ? [word] : []),
      // In one room's README, or of any room ("each module's `server/index.ts`").
      ...(pathFromHere.test(word) ? [join(here, word), `modules/*/${word}`, `packages/*/${word}`] : []),
    ];
    return candidates.length > 0 ? [{ words: word, candidates }] : [];
  });
}

function linked(text: string, here: string): NamedPath[] {
  const targets = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(target))
    .map((target) => {
      const path = decodeURIComponent(target.replace(/[#?].*$/, ''));
      return { words: target, candidates: [path.startsWith('/') ? path.slice(1) : join(here, path)] };
    });
}

function isThere(baseDir: string, path: string): boolean {
  if (!path.includes('*')) return existsSync(join(baseDir, normalize(path)));
  return globSync(path, { cwd: baseDir, exclude: (name) => outside.test(name) }).length > 0;
}

if (import.meta.main) {
  const complaints = checkDocs(join(import.meta.dirname, '..'));
  for (const complaint of complaints) console.log(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
