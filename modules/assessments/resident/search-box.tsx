import { useText } from '@xinan/resident-kit';
import { choosingWords } from '../locales/resident.ts';

interface SearchBoxProps {
  label: string;
  value: string;
  onInput: (search: string) => void;
  /** Where the search leads elsewhere: a button appears. */
  onSubmit?: () => void;
}

/** Search over all questionnaires. */
export function SearchBox({ label, value, onInput, onSubmit }: SearchBoxProps) {
  const t = useText(choosingWords);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form class="search" role="search" onSubmit={submit}>
      <label class="field__label" for="search">
        {label}
      </label>
      <div class="search__line">
        <input
          id="search"
          class="input"
          type="search"
          value={value}
          placeholder={t('searchHint')}
          enterKeyHint="search"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {onSubmit && (
          <button type="submit" class="button button--quiet">
            {t('searchButton')}
          </button>
        )}
      </div>
    </form>
  );
}
