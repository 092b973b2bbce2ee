import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translate } from '@xinan/ui/i18n';
import { reportWords } from '../locales/console.ts';
import { changeWords, valueLine } from './figure-words.ts';

const zh = { t: translate(reportWords, 'zh'), locale: 'zh' } as const;
const en = { t: translate(reportWords, 'en'), locale: 'en' } as const;

describe('valueLine', () => {
  it('groups digits and names the unit', () => {
    assert.equal(valueLine(12345, '人次', zh), '12,345 人次');
    assert.equal(valueLine(93.5, '%', zh), '93.5%');
    assert.equal(valueLine(9, '分钟', en), '9 min');
  });

  it('writes long times in hours', () => {
    assert.equal(valueLine(190, '分钟', zh), '3 小时 10 分');
  });
});

describe('changeWords', () => {
  it('compares counts in percent, shares in points, times in minutes', () => {
    assert.equal(changeWords({ value: 110, previous: 100, unit: '例' }, zh).words, '比上期多 10%');
    assert.equal(changeWords({ value: 92.4, previous: 94.5, unit: '%' }, zh).words, '比上期低 2.1 个百分点');
    assert.equal(changeWords({ value: 9, previous: 12, unit: '分钟' }, en).words, 'down 3 min on before');
  });

  it('says so after a zero, and when nothing can be compared', () => {
    assert.equal(changeWords({ value: 30, previous: 0, unit: '例' }, zh).words, '上期为 0');
    assert.deepEqual(changeWords({ value: null, previous: 3, unit: '例' }, zh), {
      direction: 'none',
      words: '上期无可比数',
    });
    assert.equal(changeWords({ value: 5, previous: 5, unit: '例' }, zh).direction, 'same');
  });
});
