import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { note, pick } from '../say.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Path of a Chromium that can show Chinese; installs both where that is ours to do. Rejects with what to install. */
export async function ensureChromium(): Promise<string> {
  if (findChromium() === undefined || !hasChineseFont()) await installOnDebian();
  const chromium = findChromium();
  if (chromium !== undefined && hasChineseFont()) return chromium;
  throw new Error(
    pick({
      zh: '浏览器测试需要 Chromium 和中文字体。Debian/Ubuntu：sudo apt-get install chromium fonts-noto-cjk；其他系统请自行安装，并用 CHROMIUM_PATH 指明 Chromium 的路径。',
      en: 'The browser tests need Chromium and a Chinese font. Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk; elsewhere install both and name the browser with CHROMIUM_PATH.',
    }),
  );
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path));
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  // macOS has Chinese fonts and no fc-list.
  return process.platform === 'darwin' || (list.stdout ?? '').trim() !== '';
}

async function installOnDebian(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  note({
    zh: '正在为浏览器测试安装 Chromium 和中文字体（apt-get）…',
    en: 'Installing Chromium and a Chinese font for the browser tests (apt-get)…',
  });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-noto-cjk', 'fontconfig'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const child = spawn('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'close');
    if (code !== 0) return;
  }
}
