import { actionNames, actionOf } from '@xinan/policy';

export interface ActionOption {
  readonly value: string;
  readonly label: string;
}

/** Actions that leave an entry, named in the reader's language, in its alphabetical order. */
export function actionOptions(locale: 'zh' | 'en'): ActionOption[] {
  const order = new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en').compare;
  return actionNames
    .map((name) => ({ value: name, label: actionOf(name)[locale] }))
    .sort((a, b) => order(a.label, b.label));
}
