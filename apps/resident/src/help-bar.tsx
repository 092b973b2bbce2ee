import { firstLine, helpWords, useHelpLines } from '@xinan/institutions/resident';
import { Icon, useApp, useText } from '@xinan/resident-kit';
import { exit, personInNeed, phone } from '@xinan/ui/icons';
import { leaveQuickly } from './quick-exit.ts';
import { shellWords } from './words.ts';

const handled = (act: () => void) => (event: Event) => {
  event.preventDefault();
  act();
};

/** At desks a `tel:` link leads nowhere: there the number opens the list. */
const callsFromHere = (): boolean => matchMedia('(pointer: coarse)').matches;

/** On every page: call, help now, leave. Works as plain links before any script has come. */
export function HelpBar() {
  const t = useText(shellWords);
  const help = useText(helpWords);
  const { openHelp } = useApp();
  const { number } = firstLine(useHelpLines());
  return (
    <nav class="help-bar" aria-label={t('help')}>
      <ul class="help-bar__list">
        <li>
          <a
            class="help-bar__item"
            href={`tel:${number}`}
            onClick={(event) => callsFromHere() || handled(openHelp)(event)}
          >
            <Icon path={phone} />
            <span class="num">{help('lineCall', { number })}</span>
          </a>
        </li>
        <li>
          <a
            class="help-bar__item help-bar__item--now"
            href="/help.html"
            role="button"
            onClick={handled(openHelp)}
          >
            <Icon path={personInNeed} />
            <span>{help('now')}</span>
          </a>
        </li>
        <li>
          <a
            class="help-bar__item"
            href="/neutral.html"
            role="button"
            title={t('leaveHint')}
            onClick={handled(leaveQuickly)}
          >
            <Icon path={exit} />
            <span>{t('leave')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
