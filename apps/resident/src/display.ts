export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const sizes = ['standard', 'large', 'larger'] as const;
export type Size = (typeof sizes)[number];

/** Written on `<html>` and kept on the device under the names that `boot.js` reads before the first paint. */
function set(name: 'theme' | 'size', value: string, usual: string): void {
  const root = document.documentElement;
  if (value === usual) delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === usual) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

export const setTheme = (theme: Theme): void => set('theme', theme, 'auto');
export const setSize = (size: Size): void => set('size', size, 'standard');

export function currentTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}
export function currentSize(): Size {
  return sizes.find((size) => size === document.documentElement.dataset['size']) ?? 'standard';
}
