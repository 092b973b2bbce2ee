/** Puts text on the clipboard. Copying needs permission in some browsers: false means the reader must do it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
