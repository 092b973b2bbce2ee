import { defineMessages } from '@xinan/ui/i18n';

/** Words of the shared pieces. */
export const kitWords = defineMessages({
  zh: {
    wallOffline: '连接中断，显示的是 {at} 的数',
    wallHint: '按 F11 全屏显示，按 Esc 离开',
    retry: '重试',
    problemNumber: '编号 {id}',
    loading: '正在载入',
    loadMore: '载入更多',
    shownSoFar: '已显示 {n} 条',
    shownAll: '共 {n} 条',
    density: '行距',
    compact: '紧凑',
    comfortable: '宽松',
    display: '显示方式',
    columns: '显示哪些列',
    exportCsv: '导出',
    waitingForms: '待发送 {n}',
  },
  en: {
    wallOffline: 'Connection lost; figures of {at}',
    wallHint: 'F11 for full screen, Esc to leave',
    retry: 'Try again',
    problemNumber: 'No. {id}',
    loading: 'Loading',
    loadMore: 'Load more',
    shownSoFar: '{n} shown so far',
    shownAll: '{n} in all',
    density: 'Row height',
    compact: 'Compact',
    comfortable: 'Comfortable',
    display: 'Display',
    columns: 'Columns',
    exportCsv: 'Export',
    waitingForms: '{n} to send',
  },
});
