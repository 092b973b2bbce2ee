import { Packer } from 'docx';
import type { PrintedForm } from './printed-form.ts';
import { formChildren, thinLine, wordDocument, wordSection } from './word-page.ts';

/**
 * A form, or several each from a new page, as a Word file (.docx): A4, 宋体, centred title, thin-line tables, page x of y.
 * Throws RangeError when a grid's row is not filled exactly, or for no form at all.
 */
export async function buildWord(forms: PrintedForm | readonly PrintedForm[]): Promise<Uint8Array> {
  const all: readonly PrintedForm[] = 'blocks' in forms ? [forms] : forms;
  const [first] = all;
  if (first === undefined) throw new RangeError('no form to write');
  const sections = all.map((form) => wordSection([...formChildren(form), thinLine()], form));
  const document = wordDocument(sections, { title: first.title, author: first.issuer ?? '' });
  return new Uint8Array(await Packer.toBuffer(document));
}
