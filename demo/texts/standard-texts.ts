/** Words that stood otherwise in another version. */
export interface Rewording {
  readonly from: string;
  readonly to: string;
}

export const firstNote = { zh: '首次制定。', en: 'First version.' };

/** What the first version of a standard said where the present one says otherwise, by its code. */
export const changesSinceFirst: Readonly<Record<string, readonly Rewording[]>> = {
  'XA-P-01': [
    { from: '8 个工作日', to: '10 个工作日' },
    { from: '8 working days', to: '10 working days' },
    { from: '此前已提醒两次', to: '此前已提醒一次' },
    { from: 'after two reminders', to: 'after one reminder' },
    { from: '相差超过 30%', to: '相差超过 50%' },
    { from: 'more than 30%', to: 'more than 50%' },
  ],
};

export const laterNotes: Readonly<Record<string, { zh: string; en: string }>> = {
  'XA-P-01': {
    zh: '月度填报由 10 个工作日缩短为 8 个；到期前提醒两次；异常波动的阈值改为 30%。',
    en: 'Monthly submission within 8 working days instead of 10; two reminders; unusual change from 30%.',
  },
};

/** Drafts that wait for their approval. */
export const changesOfDraft: Readonly<
  Record<string, { readonly changes: readonly Rewording[]; readonly note: { zh: string; en: string } }>
> = {
  'XA-P-04': {
    changes: [
      { from: '15 分钟和 45 分钟后提醒市级值班组长', to: '15 分钟和 30 分钟后提醒市级值班组长' },
      { from: 'after 15 and 45 minutes', to: 'after 15 and 30 minutes' },
      {
        from: '不少于 30 天（可由本市调整），并写好后续安排',
        to: '不少于 45 天（可由本市调整），并与本人一起写好后续安排',
      },
      {
        from: 'needs 30 days without a high rating (may be set by the city) and a plan for afterwards',
        to: 'needs 45 days without a high rating (may be set by the city) and a plan for afterwards, made with the person',
      },
    ],
    note: {
      zh: '督导会议建议：第二次提醒提前到 30 分钟；以“风险缓解”结案的观察期延长到 45 天。',
      en: 'Advised by the supervision meeting: second reminder after 30 minutes; 45 calm days before "risk eased".',
    },
  },
};
