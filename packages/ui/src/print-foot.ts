export interface PrintFoot {
  readonly left?: string;
  readonly right?: string;
}

const places = ['left', 'right'] as const;

/** A text as CSS writes it. */
export const cssText = (text: string): string =>
  `"${text.replaceAll(/[\n\r\f]/g, ' ').replaceAll(/["\\]/g, '\\$&')}"`;

/** Of `document.documentElement.style`. */
export interface RootStyle {
  setProperty(name: string, value: string): void;
  removeProperty(name: string): unknown;
}

/** Puts words beside the page number of what is printed from this page (`print.css`). Returns the way to take them off. */
export function setPrintFoot(foot: PrintFoot, rootStyle: RootStyle): () => void {
  for (const place of places) {
    const text = foot[place];
    if (text !== undefined) rootStyle.setProperty(`--print-${place}`, cssText(text));
  }
  return () => {
    for (const place of places) rootStyle.removeProperty(`--print-${place}`);
  };
}
