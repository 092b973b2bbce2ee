import { parentPort, workerData } from 'node:worker_threads';
import { PdfFault } from './pdf-text.ts';
import { findPersonalData } from './personal-data.ts';
import type { Reading, ReadingJob } from './read-text.ts';
import { readers } from './text-of.ts';
import { ZipFault } from './zip-archive.ts';

const { bytes, family, want } = workerData as ReadingJob;

function reasonOf(fault: unknown): (Reading & { kind: 'failed' })['reason'] {
  if (fault instanceof PdfFault) return fault.reason;
  return fault instanceof ZipFault && fault.reason === 'bomb' ? 'memory' : 'broken';
}

async function read(): Promise<Reading> {
  try {
    const text = await readers[family](bytes);
    // The text itself stays in this thread unless it was asked for.
    return want === 'text'
      ? { kind: 'text', text }
      : { kind: 'findings', findings: findPersonalData(text.parts), notLookedInto: text.notLookedInto };
  } catch (fault) {
    return { kind: 'failed', reason: reasonOf(fault) };
  }
}

parentPort?.postMessage(await read());
