/** 王*与李*等 5 方, as the server keeps it: names stay, the words between them are in the reader's language. */
export const partiesLine = (masked: string, locale: 'zh' | 'en'): string =>
  locale === 'zh'
    ? masked
    : masked.replace(/(?<=.)与(?=.)/, ' and ').replace(/等 (\d+) 方$/, ' and others, $1 parties');
