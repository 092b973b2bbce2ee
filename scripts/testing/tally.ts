import { inspect } from 'node:util';
import type { Outcome } from './outcome.ts';

/** The part of a node:test event that the tally reads. */
export interface TestEvent {
  type: string;
  data: {
    name?: string;
    file?: string;
    line?: number;
    skip?: string | boolean;
    todo?: string | boolean;
    message?: string;
    duration_ms?: number;
    details?: { type?: string; error?: { failureType?: string; cause?: unknown } };
  };
}

/** Counts node:test events, and keeps what a person needs to mend what failed. */
export class Tally {
  private passed = 0;
  private failed = 0;
  private readonly skipped: string[] = [];
  private readonly failures: string[] = [];
  private readonly said = new Map<string, string>();
  private readonly broken = new Set<string>();
  private readonly durations = new Map<string, number>();

  add({ type, data }: TestEvent): void {
    if (type === 'test:stdout' || type === 'test:stderr') this.hear(data);
    // One for each file, and one without a file for the run.
    if (type === 'test:summary' && data.file) this.durations.set(data.file, data.duration_ms ?? 0);
    if (type === 'test:pass' || type === 'test:fail') this.count(type === 'test:pass', data);
  }

  outcome(): Outcome {
    const outputs = [...this.broken].flatMap((file) => {
      const said = this.said.get(file)?.trim();
      return said ? [`output of ${file}:\n${said}`] : [];
    });
    const report = [...this.failures, ...outputs].join('\n\n');
    const { passed, failed, skipped, durations } = this;
    return { passed, failed, skipped, report, durations };
  }

  private hear({ file = '', message = '' }: TestEvent['data']): void {
    this.said.set(file, (this.said.get(file) ?? '') + message);
  }

  private count(ok: boolean, data: TestEvent['data']): void {
    const { name = '', file = '', line } = data;
    // Counted for suites too: node:test's own count leaves out a skipped suite and all that is in it.
    if (isSet(data.skip) || isSet(data.todo)) return void this.skipped.push(`${name} (${file}:${line})`);
    if (ok && name === file) return this.fail(file, `${file}\n  holds no test`);
    if (ok) {
      if (data.details?.type !== 'suite') this.passed += 1;
      return;
    }
    const error = data.details?.error;
    // The test inside has been counted and shown already.
    if (error?.failureType === 'subtestsFailed')
      return void (this.failed += data.details?.type === 'suite' ? 0 : 1);
    this.fail(
      file,
      `✗ ${name}\n  ${file}:${line}\n${inspect(error?.cause ?? error).replaceAll(/^/gm, '  ')}`,
    );
  }

  private fail(file: string, report: string): void {
    this.failed += 1;
    this.failures.push(report);
    this.broken.add(file);
  }
}

function isSet(mark: string | boolean | undefined): boolean {
  return mark !== undefined && mark !== false;
}
