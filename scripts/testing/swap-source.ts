// Loads one source file as somebody else wrote it: XINAN_SWAP_URL is the file, XINAN_SWAP_WITH the path of the other text.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const { XINAN_SWAP_URL: swapped, XINAN_SWAP_WITH: other = '' } = process.env;

registerHooks({
  load(url, context, nextLoad) {
    if (url !== swapped) return nextLoad(url, context);
    return { format: 'module-typescript', source: readFileSync(other, 'utf8'), shortCircuit: true };
  },
});
