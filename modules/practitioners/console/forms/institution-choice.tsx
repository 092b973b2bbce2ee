import { useRouteQuery, useSay } from '@xinan/console-kit';
import { listInstitutions } from '@xinan/institutions/contract';
import { Select } from 'antd';
import type { ReactNode } from 'react';

export interface InstitutionChoiceProps {
  readonly id?: string;
  readonly label: string;
  /** Only places in this region; none chosen, no list. */
  readonly regionCode: string;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
}

/** A place of the service in a region. */
export function InstitutionChoice({
  id,
  label,
  regionCode,
  value,
  onChange,
}: InstitutionChoiceProps): ReactNode {
  const say = useSay();
  const { data, isFetching } = useRouteQuery(
    listInstitutions,
    { query: { region: regionCode, limit: 200 } },
    { enabled: regionCode !== '' },
  );
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      aria-label={label}
      loading={isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? undefined}
      options={(data?.institutions ?? []).map((place) => ({ value: place.id, label: say(place.name) }))}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
    />
  );
}
