import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Libraries that change seldom stand in chunks of their own, so that a new version of ours leaves them in the cache. */
const shelves: readonly (readonly [name: string, inside: RegExp])[] = [
  ['react', /node_modules\/(react|react-dom|scheduler|@tanstack)\//],
  ['charts', /node_modules\/(echarts|zrender)\//],
  ['passkeys', /node_modules\/@simplewebauthn\//],
  ['contracts', /node_modules\/typebox\/|packages\/(contract-kit|policy)\//],
];

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: shelves.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: command === 'serve' ? { proxy: { '/api': process.env.XINAN_API ?? 'http://127.0.0.1:3000' } } : {},
}));
