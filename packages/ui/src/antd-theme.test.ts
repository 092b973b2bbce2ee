import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { theme } from 'antd';
import { antdTheme } from './antd-theme.ts';
import { contrastRatio } from './contrast.ts';
import { colors } from './tokens.ts';

test('each mode carries its own lake green, ground and text', () => {
  for (const mode of ['light', 'dark'] as const) {
    const { token } = antdTheme(mode);
    assert.equal(token?.colorPrimary, colors[mode].lake);
    assert.equal(token?.colorBgLayout, colors[mode].paper);
    assert.equal(token?.colorText, colors[mode].ink);
    assert.equal(token?.colorTextLightSolid, colors[mode].onLake);
  }
});

test('an algorithm is passed through and absent otherwise', () => {
  const derive = (() => ({})) as never;
  assert.equal(antdTheme('dark', derive).algorithm, derive);
  assert.equal('algorithm' in antdTheme('dark'), false);
});

test('nothing of Ant Design is loaded, only its types', () => {
  const source = readFileSync(new URL('./antd-theme.ts', import.meta.url), 'utf8');
  assert.deepEqual(source.match(/^import (?!type ).*antd['"]/gm), null);
});

test('what Ant Design derives from it keeps 4.5:1, in dark too', () => {
  const algorithms = { light: theme.defaultAlgorithm, dark: theme.darkAlgorithm };
  for (const mode of ['light', 'dark'] as const) {
    const derived = theme.getDesignToken(antdTheme(mode, algorithms[mode]));
    const pairs = {
      success: [derived.colorSuccess, derived.colorSuccessBg],
      info: [derived.colorInfo, derived.colorInfoBg],
      warning: [derived.colorWarning, derived.colorWarningBg],
      error: [derived.colorError, derived.colorErrorBg],
      button: [derived.colorTextLightSolid, derived.colorPrimary],
      dangerButton: [derived.colorTextLightSolid, derived.colorError],
      link: [derived.colorLink, derived.colorBgLayout],
      selected: [derived.colorPrimary, derived.colorBgContainer],
      secondary: [derived.colorTextSecondary, derived.colorBgLayout],
    };
    const failing = Object.entries(pairs).filter(
      ([, [front = '', back = '']]) => contrastRatio(front, back) < 4.5,
    );
    assert.deepEqual(failing, [], mode);
  }
});
