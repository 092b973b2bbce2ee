import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { offlinePages } from './build/offline-pages.ts';

/** Libraries that change seldom stand in chunks of their own, so that a new version of ours leaves them in the cache. */
const shelves: readonly (readonly [name: string, inside: RegExp])[] = [
  ['react', /node_modules\/(react|react-dom|scheduler|@tanstack)\//],
  ['charts', /node_modules\/(echarts|zrender)\//],
  ['passkeys', /node_modules\/@simplewebauthn\//],
  ['contracts', /node_modules\/typebox\/|packages\/(contract-kit|policy)\//],
];

const app = import.meta.dirname;

/** Forms that field workers fill without a network. */
const offlineScreens = ['modules/disputes/console/report/dispute-report.screen.tsx'];

export default defineConfig(({ command }) => ({
  root: app,
  base: '/console/',
  plugins: [react(), offlinePages({ app, base: '/console/', screens: offlineScreens })],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { main: join(app, 'index.html'), sw: join(app, 'src/service-worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: shelves.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: command === 'serve' ? { proxy: { '/api': process.env.XINAN_API ?? 'http://127.0.0.1:3000' } } : {},
}));
