import type { Bilingual } from '@xinan/contract-kit';
import { fieldNames } from '../../locales/fields.ts';
import { numberAt, stepsOf, textAt } from './at-path.ts';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const named = (field: string): Bilingual =>
  (Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined) ?? both(field, field);

/** An entry of a list by the name a reader knows it by. */
function entryName(document: unknown, path: string, list: string, index: number): Bilingual {
  const at = `${path}[${index}]`;
  if (list === 'items' && path === 'items') {
    const n = numberAt(document, `${at}.n`) ?? index + 1;
    return both(`第 ${n} 题`, `item ${n}`);
  }
  if (path === 'scales') {
    const zh = textAt(document, `${at}.name.zh`) || textAt(document, `${at}.id`) || String(index + 1);
    const en = textAt(document, `${at}.name.en`) || textAt(document, `${at}.id`) || String(index + 1);
    return both(`分量表“${zh}”`, `scale “${en}”`);
  }
  const { zh, en } = named(list);
  return both(`${zh} ${index + 1}`, `${en} ${index + 1}`);
}

/** A path in words: `items[3].text.zh` → 第 4 题 › 文字 › 中文. */
export function placeName(document: unknown, path: string): Bilingual {
  const names: Bilingual[] = [];
  let walked = '';
  const steps = stepsOf(path);
  steps.forEach((step, index) => {
    if (typeof step === 'number') {
      names.push(entryName(document, walked, String(steps[index - 1] ?? ''), step));
      walked += `[${step}]`;
      return;
    }
    walked += walked === '' ? step : `.${step}`;
    // A list is named by its entry.
    if (typeof steps[index + 1] !== 'number') names.push(named(step));
  });
  if (names.length === 0) return both('整份文件', 'the whole document');
  return both(names.map(({ zh }) => zh).join(' › '), names.map(({ en }) => en).join(' › '));
}
