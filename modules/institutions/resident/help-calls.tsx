import { Icon, useSay, useText } from '@xinan/resident-kit';
import { phone } from '@xinan/ui/icons';
import { helpWords } from '../locales/resident.ts';
import { useHelpLines } from './help-lines.ts';

/** The help lines as rows that call. */
export function HelpCalls({ most }: { most?: number }) {
  const t = useText(helpWords);
  const say = useSay();
  const lines = useHelpLines().slice(0, most);
  return (
    <ul class="rows">
      {lines.map((line) => (
        <li key={line.id}>
          <a class="row" href={`tel:${line.number}`}>
            <Icon path={phone} />
            <span class="row__text">
              <span class="visually-hidden">{t('call')} </span>
              {say(line.name)}
              <span class="row__hint">{say(line.hours)}</span>
            </span>
            <strong class="row__number num">{line.number}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}
