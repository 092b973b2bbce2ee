import { runUnderNode24 } from './run-child.mjs';

runUnderNode24({ script: 'bench/run.ts', args: process.argv.slice(2), quiet: true });
