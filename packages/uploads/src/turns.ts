/** Lets so many works run at once; the others wait their turn, first come first served. */
export function makeTurns(mostAtOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function take(): Promise<void> {
    if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  }

  // A turn is handed on, so that nobody who comes just then slips in between.
  function give(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await take();
    try {
      return await work();
    } finally {
      give();
    }
  };
}
