import { runUnderNode24 } from './run-child.mjs';

runUnderNode24({ script: 'scripts/test.ts', args: process.argv.slice(2) });
