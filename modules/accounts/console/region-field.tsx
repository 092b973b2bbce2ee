import { useFreshCall, useRouteQuery, useSay } from '@xinan/console-kit';
import { listRegions, type Region } from '@xinan/regions/contract';
import { Cascader } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { FieldAttributes } from './labelled-field.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isLeaf: boolean;
  readonly children?: Choice[];
}

/** Villages and grids are chosen where they are worked in, not for an account: counties and townships are enough here. */
const deepestLevel = 4;

const withChildren = (choices: readonly Choice[], path: readonly string[], children: Choice[]): Choice[] =>
  choices.map((choice) => {
    if (choice.value !== path[0]) return choice;
    return {
      ...choice,
      children: path.length === 1 ? children : withChildren(choice.children ?? [], path.slice(1), children),
    };
  });

export interface RegionFieldProps extends FieldAttributes {
  readonly placeholder: string;
  readonly onChange: (code: string) => void;
}

/** City, county or township, each level read when it is opened. */
export function RegionField({ placeholder, onChange, ...field }: RegionFieldProps): ReactNode {
  const say = useSay();
  const call = useFreshCall();
  const city = useRouteQuery(listRegions, { query: {} });
  const [choices, setChoices] = useState<Choice[]>([]);
  const choiceOf = ({ code, name, level }: Region): Choice => ({
    value: code,
    label: say(name),
    isLeaf: level >= deepestLevel,
  });
  useEffect(() => {
    if (!city.data) return;
    const { city: top, regions } = city.data;
    const inside = regions.filter(({ code }) => code !== top.code).map(choiceOf);
    setChoices([{ ...choiceOf(top), isLeaf: false, children: inside }]);
    // choiceOf changes with the language only, and then the whole form is drawn anew.
  }, [city.data]);
  const open = async (path: Choice[]) => {
    const last = path.at(-1);
    if (!last) return;
    const { regions } = await call(listRegions, { query: { parent: last.value } });
    setChoices((all) =>
      withChildren(
        all,
        path.map(({ value }) => value),
        regions.map(choiceOf),
      ),
    );
  };
  return (
    <Cascader<Choice>
      {...field}
      changeOnSelect
      allowClear={false}
      placeholder={placeholder}
      options={choices}
      loadData={(path) => void open(path as Choice[])}
      onChange={(path) => onChange(String(path?.at(-1) ?? ''))}
    />
  );
}
