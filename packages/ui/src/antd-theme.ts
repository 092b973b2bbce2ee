import type { ThemeConfig } from 'antd';
import { colors, fonts, type Mode, motion, radius } from './tokens.ts';

/**
 * The family's colours for Ant Design 6's `ConfigProvider`.
 * @param algorithm Ant Design's own derivation, passed in so that this file imports no code from it:
 *   `theme.darkAlgorithm` for dark, `[theme.darkAlgorithm, theme.compactAlgorithm]` for dense tables.
 */
export function antdTheme(mode: Mode, algorithm?: ThemeConfig['algorithm']): ThemeConfig {
  const c = colors[mode];
  return {
    ...(algorithm === undefined ? {} : { algorithm }),
    token: {
      colorPrimary: c.lake,
      colorPrimaryBg: c.lakeWash,
      colorPrimaryHover: c.lakeDeep,
      colorTextLightSolid: c.onLake,
      // Ant Design writes these on their own wash (tags), so the inks are given, not the plain hues.
      colorInfo: c.skyInk,
      colorInfoBg: c.skyWash,
      colorInfoText: c.skyInk,
      colorSuccess: c.lakeDeep,
      colorSuccessBg: c.lakeWash,
      colorSuccessText: c.lakeDeep,
      colorWarning: c.amberInk,
      colorWarningBg: c.amberWash,
      colorWarningText: c.amberInk,
      colorError: c.brickInk,
      colorErrorBg: c.brickWash,
      colorErrorText: c.brickInk,
      colorLink: c.lakeDeep,
      colorText: c.ink,
      colorTextHeading: c.ink,
      colorTextSecondary: c.inkSoft,
      colorTextTertiary: c.inkSoft,
      colorTextDescription: c.inkSoft,
      colorTextPlaceholder: c.inkSoft,
      colorBgLayout: c.paper,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      colorBorder: c.lineStrong,
      colorBorderSecondary: c.line,
      colorSplit: c.line,
      controlItemBgActive: c.lakeWash,
      fontFamily: fonts.sans,
      fontSize: 14,
      borderRadius: radius.console,
      borderRadiusLG: radius.console + 2,
      controlHeight: 34,
      wireframe: false,
      boxShadow: 'none',
      motionDurationFast: `${motion.quickMs / 1000}s`,
      motionDurationMid: `${motion.calmMs / 1000}s`,
      motionDurationSlow: `${motion.calmMs / 1000}s`,
    },
    components: {
      Layout: { headerBg: c.surface, siderBg: c.surface, bodyBg: c.paper, headerPadding: '0 24px' },
      Menu: {
        itemBg: c.surface,
        itemSelectedBg: c.lakeWash,
        itemSelectedColor: c.lakeDeep,
        itemBorderRadius: 6,
      },
      Table: {
        headerBg: c.sunk,
        headerColor: c.inkSoft,
        headerSplitColor: 'transparent',
        rowHoverBg: c.lakeWash,
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Card: { headerFontSize: 16 },
      Form: { labelColor: c.ink, verticalLabelPadding: '0 0 4px' },
    },
  };
}
