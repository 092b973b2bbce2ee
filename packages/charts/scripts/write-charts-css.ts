import { writeFileSync } from 'node:fs';
import { chartsCss } from '../src/charts-css.ts';

writeFileSync(new URL('../src/charts.css', import.meta.url), chartsCss());
