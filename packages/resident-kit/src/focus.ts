let moved = false;

/** From the first move inside the app on, each page's heading takes the focus; the first page leaves it alone. */
export const markMoved = (): void => {
  moved = true;
};
export const hasMoved = (): boolean => moved;
