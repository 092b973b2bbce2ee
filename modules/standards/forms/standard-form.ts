import { formatDate } from '@xinan/cn/dates';
import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import { defineMessages, translate } from '@xinan/ui/i18n';
import type { Version } from '../contract.ts';
import { type Block, lastDayOf, versionStates } from '../domain.ts';

const words = defineMessages({
  zh: {
    number: '编号：{code}　第 {n} 版',
    owner: '归口部门',
    state: '状态',
    validity: '有效期',
    from: '自 {from} 起',
    between: '{from} 至 {until}',
    notYet: '未批准',
    note: '修订说明',
    author: '起草',
    approver: '批准',
  },
  en: {
    number: '{code}, version {n}',
    owner: 'Owner',
    state: 'State',
    validity: 'Validity',
    from: 'From {from}',
    between: '{from} to {until}',
    notYet: 'Not approved',
    note: 'What changed',
    author: 'Drafted by',
    approver: 'Approved by',
  },
});

export interface StandardFormOptions {
  readonly locale: 'zh' | 'en';
  /** The office that issues it, above the title. */
  readonly issuer?: string;
}

function printBlock(block: Block): FormBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: block.text }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text, indent: true }];
    case 'clause':
      return [{ kind: 'paragraph', text: `${block.number}　${block.text}` }];
    case 'list':
      return block.items.map((item) => ({ kind: 'paragraph', text: `·　${item}`, indent: true }));
    case 'table':
      return [
        {
          kind: 'table',
          columns: block.head.map((header) => ({ header })),
          rows: block.rows.map((row) => [...row]),
        },
      ];
  }
}

/** A version of a standard on paper: who answers for it and how long it holds, then its text. */
export function standardForm(version: Version, { locale, issuer }: StandardFormOptions): PrintedForm {
  const t = translate(words, locale);
  const day = (date: string | Date) => formatDate(date, locale);
  const { validFrom: from, approvedAt } = version;
  const last = lastDayOf(version);
  const validity =
    from === null
      ? t('notYet')
      : last === null
        ? t('from', { from: day(from) })
        : t('between', { from: day(from), until: day(last) });
  const signature = (label: string, name: string | null, at: string | null) => ({
    label,
    ...(name === null ? {} : { name }),
    ...(at === null ? {} : { date: day(new Date(at)) }),
  });
  const note = version.changeNote[locale];
  return {
    locale,
    ...(issuer === undefined ? {} : { issuer }),
    title: version.title[locale],
    documentNumber: t('number', { code: version.code, n: version.number }),
    blocks: [
      {
        kind: 'fields',
        pairsPerRow: 2,
        rows: [
          [{ label: t('owner'), value: version.owner[locale], span: 2 }],
          [
            { label: t('state'), value: versionStates.states[version.state][locale] },
            { label: t('validity'), value: validity },
          ],
          ...(note === '' ? [] : [[{ label: t('note'), value: note, span: 2 }]]),
        ],
      },
      ...version.body[locale].flatMap(printBlock),
      {
        kind: 'signatures',
        places: [
          signature(t('author'), version.authorName, version.writtenAt),
          signature(t('approver'), version.approverName, approvedAt),
        ],
      },
    ],
  };
}
