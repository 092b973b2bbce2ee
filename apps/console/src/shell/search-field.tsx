import { useQueries } from '@tanstack/react-query';
import { type Found, Icon, useDesk, useHotkeys, useSay, useText } from '@xinan/console-kit';
import { close, forward, search } from '@xinan/ui/icons';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from 'react';
import { menuOf } from '../rooms.ts';
import { words } from '../words.ts';

/** What the rooms of this person find, after the pages whose name fits. */
function useFound(text: string): { found: readonly Found[]; pending: boolean } {
  const t = useText(words);
  const say = useSay();
  const desk = useDesk();
  const asked = useDeferredValue(text.trim());
  const entries = menuOf(desk.person);
  const answers = useQueries({
    queries: entries
      .filter((room) => room.find)
      .map((room) => ({
        queryKey: ['find', room.id, asked],
        queryFn: async () => (await room.find?.(desk, asked)) ?? [],
        enabled: asked !== '',
      })),
  });
  if (asked === '') return { found: [], pending: false };
  const pages = entries
    .filter(({ title }) => `${title.zh} ${title.en}`.toLowerCase().includes(asked.toLowerCase()))
    .map((room) => ({ title: say(room.title), hint: t('goTo'), to: room.path }));
  const seen = new Set<string>();
  const records = answers.flatMap(({ data }) => data ?? []).filter(({ to }) => !seen.has(to) && seen.add(to));
  return {
    found: [...pages, ...records].slice(0, 10),
    pending: answers.some(({ isFetching }) => isFetching),
  };
}

/** One field for numbers, places and pages: `/` to reach it, arrows and Enter to go. */
export function SearchField(): ReactNode {
  const t = useText(words);
  const desk = useDesk();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const { found, pending } = useFound(text);
  const open = shown && text.trim() !== '';
  const chosen = Math.min(at, found.length - 1);
  useHotkeys({ '/': () => field.current?.focus() });

  const leave = () => {
    setText('');
    setShown(false);
    field.current?.blur();
  };
  const go = (one: Found | undefined) => {
    if (!one) return;
    leave();
    desk.open(one.to);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter') go(found[chosen]);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(chosen + (event.key === 'ArrowDown' ? 1 : -1), found.length - 1)));
  };

  return (
    <search className="search">
      <Icon path={search} />
      <input
        ref={field}
        type="text"
        className="search__input"
        role="combobox"
        aria-label={t('searchShort')}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && found[chosen] ? `${listId}-${chosen}` : undefined}
        placeholder={t('search')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setShown(true);
        }}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={press}
      />
      {text === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="search__clear"
          aria-label={t('close')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={leave}
        >
          <Icon path={close} size={12} />
        </button>
      )}
      <div className="search__sheet" hidden={!open}>
        <ul id={listId} role="listbox" aria-label={t('searchShort')}>
          {found.map((one, index) => (
            <li
              key={one.to}
              id={`${listId}-${index}`}
              className="search__option"
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setAt(index)}
              onClick={() => go(one)}
            >
              <span className="search__title">{one.title}</span>
              <span className="search__hint">{one.hint}</span>
              <Icon path={forward} size={12} />
            </li>
          ))}
        </ul>
        {found.length === 0 && (
          <p className="search__none" role="status">
            {pending ? t('searching') : t('foundNothing', { text: text.trim() })}
            {!pending && <span className="kit-soft">{t('foundHint')}</span>}
          </p>
        )}
      </div>
    </search>
  );
}
