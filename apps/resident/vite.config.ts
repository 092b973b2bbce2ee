import { join } from 'node:path';
import { defineConfig, type InlineConfig } from 'vite';
import { compress } from './build/compress.ts';
import { eraseContracts } from './build/erase-contracts.ts';
import { prerender } from './build/prerender.ts';
import { shellFiles } from './build/shell-files.ts';

const app = import.meta.dirname;

/** Pages that open without a network; the service worker answers for these and no other addresses. */
const pages = [
  '/',
  '/list',
  '/q',
  '/paper',
  '/licences',
  '/result',
  '/r',
  '/me',
  '/me/identity',
  '/me/consents',
  '/me/accesses',
  '/places',
  '/disputes',
  '/disputes/new',
  '/follow',
  '/about',
  '/demo/outbox',
];

const shared: InlineConfig = {
  plugins: [eraseContracts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

export default defineConfig(({ command }) => ({
  ...shared,
  root: app,
  base: '/',
  plugins: [eraseContracts(), prerender(app, shared), shellFiles(app, pages), compress(app)],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      input: { main: join(app, 'index.html'), sw: join(app, 'src/service-worker.ts') },
      // A front door names more than one visitor needs: what is not used is not loaded.
      treeshake: {
        moduleSideEffects: (id) =>
          /\.css|index\.html|preact|preload|\/src\/(main|service-worker)\.tsx?$/.test(id),
      },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  server: command === 'serve' ? { proxy: { '/api': process.env.XINAN_API ?? 'http://127.0.0.1:3000' } } : {},
}));
