/** What a phase of `npm test` found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Name of each test that was skipped or is a to-do: nothing is skipped in silence. */
  skipped: string[];
  /** What went wrong, for a person to read; empty when nothing did. */
  report: string;
  /** How long each test file took, where files were run. */
  durations?: ReadonlyMap<string, number>;
}

/** The outcome of a check that is one test by itself. */
export function singleCheck(ok: boolean, report: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], report: ok ? '' : report };
}

/** All phases together. */
export function total(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    report: '',
  };
}

/** "12 passed, 0 failed, 0 skipped" */
export function countsOf(outcome: Outcome): string {
  return `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped.length} skipped`;
}

/** The longest test files of a phase, longest first, one line each. */
export function slowestOf({ durations = new Map() }: Outcome, count = 12): string[] {
  const longest = [...durations].sort(([, one], [, other]) => other - one).slice(0, count);
  return longest.map(([file, durationMs]) => `${(durationMs / 1000).toFixed(1).padStart(8)} s  ${file}`);
}

/** True only when something was tested, nothing failed and nothing was skipped. */
export function isGood(outcome: Outcome): boolean {
  return outcome.passed > 0 && outcome.failed === 0 && outcome.skipped.length === 0;
}
