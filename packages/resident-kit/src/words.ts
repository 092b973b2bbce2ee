import { defineMessages } from '@xinan/ui/i18n';

export const kitWords = defineMessages({
  zh: {
    loading: '正在打开…',
    retry: '再试一次',
    back: '返回',
    optional: '选填',
    callLabel: '拨打 {name} {number}',
  },
  en: {
    loading: 'Opening…',
    retry: 'Try again',
    back: 'Back',
    optional: 'optional',
    callLabel: 'Call {name} {number}',
  },
});
