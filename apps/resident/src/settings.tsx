import { useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import {
  currentSize,
  currentTheme,
  type Size,
  setSize,
  setTheme,
  sizes,
  type Theme,
  themes,
} from './display.ts';
import { shellWords } from './words.ts';

interface SettingProps<Value extends string> {
  name: string;
  label: string;
  values: readonly Value[];
  value: Value;
  wordOf: (value: Value) => string;
  onPick: (value: Value) => void;
}

function Setting<Value extends string>({ name, label, values, value, wordOf, onPick }: SettingProps<Value>) {
  return (
    <fieldset class="setting">
      <legend class="field__label">{label}</legend>
      <div class="choices choices--three">
        {values.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={name} checked={one === value} onChange={() => onPick(one)} />
            <span class="choice__face">{wordOf(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Light or dark, and the size of the letters. */
export function Settings() {
  const t = useText(shellWords);
  const [theme, keepTheme] = useState<Theme>(currentTheme);
  const [size, keepSize] = useState<Size>(currentSize);
  const pickTheme = (picked: Theme) => {
    setTheme(picked);
    keepTheme(picked);
  };
  const pickSize = (picked: Size) => {
    setSize(picked);
    keepSize(picked);
  };
  return (
    <>
      <Setting
        name="size"
        label={t('size')}
        values={sizes}
        value={size}
        wordOf={(one) => t(`size_${one}`)}
        onPick={pickSize}
      />
      <Setting
        name="theme"
        label={t('theme')}
        values={themes}
        value={theme}
        wordOf={(one) => t(`theme_${one}`)}
        onPick={pickTheme}
      />
    </>
  );
}
