/** Runs `act` at once, then at most every `everyMs`, the last wish never lost. */
export function paced(act: () => void, everyMs: number): { run: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    if (timer !== undefined) {
      again = true;
      return;
    }
    again = false;
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, everyMs);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return { run, stop };
}
