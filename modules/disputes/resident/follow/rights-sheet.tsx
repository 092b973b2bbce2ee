import { Sheet, useText } from '@xinan/resident-kit';
import { followWords } from '../../locales/resident-follow.ts';

const parts = [
  { title: 'rightsYour', lines: ['right1', 'right2', 'right3', 'right4'] },
  { title: 'dutiesYour', lines: ['duty1', 'duty2', 'duty3'] },
  { title: 'effectTitle', lines: ['effect1', 'effect2', 'effect3'] },
] as const;

/** 权利义务告知 in plain words. Source: 人民调解法 3, 4, 23, 24, 31. */
export function RightsSheet({ onClose }: { onClose: () => void }) {
  const t = useText(followWords);
  return (
    <Sheet title={t('rightsTitle')} closeLabel={t('close')} onClose={onClose}>
      <div class="prose">
        {parts.map(({ title, lines }) => (
          <section key={title} class="stack stack--tight">
            <h3>{t(title)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </section>
        ))}
        <p class="soft small">{t('rightsSource')}</p>
      </div>
    </Sheet>
  );
}
