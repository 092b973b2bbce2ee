import { runUnderNode24 } from './run-child.mjs';

runUnderNode24({ script: 'apps/server/src/cli.ts', args: process.argv.slice(2), quiet: true });
