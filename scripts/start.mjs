import { runUnderNode24 } from './run-child.mjs';

runUnderNode24({ script: 'apps/server/src/cli.ts', args: ['start', ...process.argv.slice(2)] });
