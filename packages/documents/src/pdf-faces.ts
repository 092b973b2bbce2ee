import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { graphemesOf } from './line-breaker.ts';

export type Weight = 'regular' | 'bold';
type FaceName = Weight | 'symbols';

/** Noto Serif SC is a Song face with all of GBK and the rare characters of names; it has no boxes to tick. */
const files: Record<FaceName, string> = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  symbols: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
};
const chains: Record<Weight, FaceName[]> = { regular: ['regular', 'symbols'], bold: ['bold', 'symbols'] };

/** The geta mark: printers' sign for a character that the case does not hold. */
const missingMark = '〓';
const withoutGlyph = /[\ufe00-\ufe0f\u200c-\u200e\u2060]|[\u{e0100}-\u{e01ef}]/gu;

/** A stretch of text in one face; `actualText` is what a mark stands for. */
export interface FaceRun {
  face: FaceName;
  text: string;
  actualText?: string;
  /** Font features to set it with. */
  features: 'pwid'[];
}

/** Signs that Chinese sets as wide as a character and English does not. */
const narrowInEnglish = /^[‘’“”—…·]+$/;

async function openFace(name: FaceName): Promise<{ bytes: Buffer; font: Font }> {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(files[name])));
  const font = create(bytes);
  if (!('layout' in font)) throw new TypeError(`not a single face: ${files[name]}`);
  return { bytes, font };
}

/** The faces of one document: what each character is set in, and how wide it is. */
export class Faces {
  readonly bytes: Record<FaceName, Buffer>;
  readonly #fonts: Record<FaceName, Font>;
  readonly #locale: 'zh' | 'en';
  readonly #known = new Map<string, FaceRun & { widthEm: number }>();

  constructor(opened: Record<FaceName, { bytes: Buffer; font: Font }>, locale: 'zh' | 'en') {
    const { regular, bold, symbols } = opened;
    this.bytes = { regular: regular.bytes, bold: bold.bytes, symbols: symbols.bytes };
    this.#fonts = { regular: regular.font, bold: bold.font, symbols: symbols.font };
    this.#locale = locale;
  }

  /** Width of a grapheme in ems. */
  widthEm(grapheme: string, weight: Weight): number {
    return this.#lookUp(grapheme, weight).widthEm;
  }

  /** The text by face; a character that no face holds becomes the mark, with itself as `actualText`. */
  runsOf(text: string, weight: Weight): FaceRun[] {
    const runs: FaceRun[] = [];
    for (const grapheme of graphemesOf(text)) {
      const { widthEm: _, ...run } = this.#lookUp(grapheme, weight);
      const last = runs.at(-1);
      const joins = last?.face === run.face && last.features.length === run.features.length;
      if (joins && last.actualText === undefined && run.actualText === undefined) last.text += run.text;
      else runs.push(run);
    }
    return runs;
  }

  #lookUp(grapheme: string, weight: Weight): FaceRun & { widthEm: number } {
    const key = `${weight} ${grapheme}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#find(grapheme, weight);
    this.#known.set(key, found);
    return found;
  }

  #find(grapheme: string, weight: Weight): FaceRun & { widthEm: number } {
    const text = grapheme.replace(withoutGlyph, '');
    const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
    const face = chains[weight].find((name) =>
      points.every((point) => this.#fonts[name].hasGlyphForCodePoint(point)),
    );
    if (face === undefined) return { ...this.#find(missingMark, weight), actualText: grapheme };
    const font = this.#fonts[face];
    const features: FaceRun['features'] = this.#locale === 'en' && narrowInEnglish.test(text) ? ['pwid'] : [];
    return {
      face,
      text,
      features,
      widthEm: font.layout(text, features).advanceWidth / font.unitsPerEm,
    };
  }
}

/** Opens the faces from the installed packages; about 30 MB, held as long as the document is made. */
export async function openFaces(locale: 'zh' | 'en'): Promise<Faces> {
  const [regular, bold, symbols] = await Promise.all([
    openFace('regular'),
    openFace('bold'),
    openFace('symbols'),
  ]);
  return new Faces({ regular, bold, symbols }, locale);
}
