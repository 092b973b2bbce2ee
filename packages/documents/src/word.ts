import { Packer } from 'docx';
import type { PrintedForm } from './printed-form.ts';
import { formChildren, thinLine, wordDocument, wordSection } from './word-page.ts';

/**
 * The form as a Word file (.docx): A4, 宋体, centred title, thin-line tables, page x of y.
 * Throws RangeError when a grid's row is not filled exactly.
 */
export async function buildWord(form: PrintedForm): Promise<Uint8Array> {
  const section = wordSection([...formChildren(form), thinLine()], form);
  const document = wordDocument([section], { title: form.title, author: form.issuer ?? '' });
  return new Uint8Array(await Packer.toBuffer(document));
}
