import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogue, type CatalogueEntry } from '../content/catalogue.ts';
import { type Block, parseDocument } from '../domain.ts';

/** A standard that comes with the platform: written by us in plain words, for a city to change and approve. */
export interface ShippedStandard extends CatalogueEntry {
  readonly body: { readonly zh: readonly Block[]; readonly en: readonly Block[] };
}

const folder = path.resolve(import.meta.dirname, '../content');
const readText = async (name: string, locale: 'zh' | 'en'): Promise<Block[]> =>
  parseDocument(await readFile(path.join(folder, `${name}.${locale}.md`), 'utf8'));

/** Every standard of the catalogue with its texts. */
export const readShippedStandards = (): Promise<ShippedStandard[]> =>
  Promise.all(
    catalogue.map(async (entry) => ({
      ...entry,
      body: { zh: await readText(entry.file, 'zh'), en: await readText(entry.file, 'en') },
    })),
  );
