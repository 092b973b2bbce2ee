export interface SetFile {
  readonly format: 'json' | 'excel';
  readonly content: string;
}

/** What the server reads: JSON as text, a workbook as base64. */
export async function readSetFile(file: File): Promise<SetFile> {
  if (/\.json$/i.test(file.name)) return { format: 'json', content: await file.text() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x80_00)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
  return { format: 'excel', content: btoa(text) };
}
