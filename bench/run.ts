/** npm run bench -- <name>: runs one measurement. */
const names = [
  'lists',
  'disputes',
  'disputes-archive',
  'alert',
  'first-view',
  'start',
  'intake',
  'indicators',
  'dashboards',
  'scoring',
  'adaptive',
  'scoring-size',
];
const [name = ''] = process.argv.slice(2);
if (!names.includes(name)) {
  console.log(`npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
await import(`./${name}.ts`);
