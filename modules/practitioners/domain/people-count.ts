/** Active people of one profession who work in one region. */
export interface PeopleCount {
  readonly regionCode: string;
  readonly profession: string;
  readonly count: number;
}
