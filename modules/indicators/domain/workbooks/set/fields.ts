import type { Text } from '@xinan/indicators';
import type { DictionaryName, FixedChoice } from './choices.ts';

/** How a value of the set file stands in one cell. */
export type FieldKind =
  | { readonly is: 'text' | 'code' | 'number' | 'whole' | 'target' | 'steps' | 'filters' | 'texts' }
  | { readonly is: 'choice'; readonly of: FixedChoice }
  /** A code of a dictionary, as text. */
  | { readonly is: 'word'; readonly of: DictionaryName }
  | { readonly is: 'words'; readonly of: DictionaryName }
  /** An entry of a dictionary with its words: `{ code, zh, en }`. */
  | { readonly is: 'entry'; readonly of: DictionaryName }
  | { readonly is: 'entries'; readonly of: DictionaryName; readonly codeField: 'code' | 'id' };

export type Path = readonly (string | number)[];

export interface Field {
  /** The path with dots; the key of the column. */
  readonly key: string;
  readonly path: Path;
  readonly header: Text;
  readonly width: number;
  readonly kind: FieldKind;
  /** What an empty cell stands for: nothing at all unless told. */
  readonly blank?: 'null' | 'empty list';
}

type More = Partial<Pick<Field, 'blank' | 'width'>> & { kind?: FieldKind };

const of = (
  dotted: string,
  zh: string,
  en: string,
  { kind = { is: 'text' }, ...rest }: More = {},
): Field => ({
  key: dotted,
  path: dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  header: { zh, en },
  width: 14,
  kind,
  ...rest,
});

const both = (dotted: string, zh: string, en: string, width = 20): Field[] => [
  of(`${dotted}zh`, zh, `${en} (zh)`, { width }),
  of(`${dotted}en`, `${zh}（英文）`, `${en} (en)`, { width }),
];
const number = { kind: { is: 'number' }, width: 10 } as const;
const code = { kind: { is: 'code' }, width: 9 } as const;
const choice = (name: FixedChoice) => ({ kind: { is: 'choice', of: name }, width: 10 }) as const;
const word = (name: DictionaryName) => ({ kind: { is: 'word', of: name }, width: 12 }) as const;

/** One row per level-2 indicator: the fields of the set file, in its order. */
export const indicatorFields: readonly Field[] = [
  of('code', '指标编码', 'Code', code),
  ...both('name.', '指标名称', 'Name', 24),
  ...both('definition.', '定义', 'Definition', 44),
  of('unit', '计量单位', 'Unit', { kind: { is: 'entry', of: 'units' }, width: 11 }),
  of('direction', '方向', 'Direction', word('directions')),
  of('formula.type', '公式类型', 'Type of formula', choice('formulaType')),
  of('formula.factor', '系数', 'Factor', number),
  of('formula.annualised', '年化', 'Annualised', choice('truth')),
  of('formula.expression', '公式', 'Formula', { width: 22 }),
  ...both('formula.numerator.', '分子', 'Numerator', 22),
  of('formula.numerator.expression', '分子公式', 'Numerator formula', { width: 24 }),
  ...both('formula.denominator.', '分母', 'Denominator', 22),
  of('formula.denominator.expression', '分母公式', 'Denominator formula', { width: 24 }),
  of('period', '频次', 'Period', word('periods')),
  of('time_basis', '时间口径', 'Time basis', word('time_bases')),
  of('department', '责任部门', 'Department', { kind: { is: 'entry', of: 'departments' }, width: 18 }),
  of('supporting_departments', '配合部门', 'Supporting departments', {
    kind: { is: 'entries', of: 'departments', codeField: 'code' },
    blank: 'empty list',
    width: 18,
  }),
  of('scope', '适用层级', 'Scope', { kind: { is: 'words', of: 'scopes' }, width: 16 }),
  of('source.type', '取数方式', 'Source', choice('sourceType')),
  of('source.expression', '取数公式', 'Source formula', { blank: 'null', width: 24 }),
  of('source.elements', '数据元', 'Data elements', { kind: { is: 'texts' }, width: 24 }),
  ...both('source.', '取数说明', 'Source note', 20),
  of('target.value', '目标值', 'Target', { kind: { is: 'target' }, width: 10 }),
  of('target.basis', '目标依据', 'Target basis', word('target_bases')),
  of('target.checked', '目标已核对', 'Target checked', choice('truth')),
  ...both('target.', '目标说明', 'Target note', 20),
  of('scoring.method', '计分方法', 'Scoring', choice('method')),
  of('scoring.full', '满分值', 'Full at', number),
  of('scoring.zero', '零分值', 'Zero at', number),
  of('scoring.zero_low', '区间下零分', 'Zero below', number),
  of('scoring.full_low', '区间下满分', 'Full from', number),
  of('scoring.full_high', '区间上满分', 'Full to', number),
  of('scoring.zero_high', '区间上零分', 'Zero above', number),
  of('scoring.steps', '分档', 'Steps', { kind: { is: 'steps' }, width: 22 }),
  of('scoring.otherwise', '分档以下得分', 'Otherwise', number),
  of('scoring.full_score', '满分', 'Full score', number),
  of('scoring.zero_score', '零分', 'Zero score', number),
  ...both('scoring.', '计分说明', 'Scoring note', 26),
  of('weight', '权重', 'Weight', number),
  of('global_weight', '总权重', 'Global weight', number),
  of('plausible_range.0', '合理下限', 'Plausible from', number),
  of('plausible_range.1', '合理上限', 'Plausible to', number),
  of('evidence', '佐证材料', 'Evidence', {
    kind: { is: 'entries', of: 'evidence', codeField: 'code' },
    width: 14,
  }),
  of('reference', '依据文件', 'References', {
    kind: { is: 'entries', of: 'references', codeField: 'id' },
    blank: 'empty list',
    width: 14,
  }),
];

/** Themes and level-1 indicators stand in one table; each row uses the fields of its level. */
export const groupFields: readonly Field[] = [
  of('code', '编码', 'Code', code),
  ...both('name.', '名称', 'Name', 22),
  of('weight', '权重', 'Weight', number),
  ...both('focus.', '主题含义', 'Focus', 22),
  of('name_source', '名称来源', 'Source of the name', { width: 16 }),
  ...both('name_note.', '名称说明', 'Note on the name', 40),
];

export const elementFields: readonly Field[] = [
  of('id', '数据元', 'Data element', { kind: { is: 'code' }, width: 34 }),
  of('module', '所属模块', 'Module', { kind: { is: 'code' }, width: 16 }),
  of('kind', '类别', 'Kind', choice('elementKind')),
  ...both('', '名称', 'Name', 46),
  of('unit', '单位', 'Unit', { kind: { is: 'code' }, width: 10 }),
  of('distinct', '去重', 'Distinct', choice('truth')),
  of('filters', '可用的筛选', 'Filters', { kind: { is: 'filters' }, width: 44 }),
];

export const bandFields: readonly Field[] = [
  of('code', '等级编码', 'Band', code),
  of('min', '下限', 'From', { ...number, blank: 'null' }),
  of('max', '上限', 'Below', { ...number, blank: 'null' }),
  ...both('', '等级', 'Label', 22),
  of('colour', '颜色', 'Colour', { width: 12 }),
];

const whole = { kind: { is: 'whole' } } as const;

/** Facts of the set as a whole: one row each. */
export const headFields: readonly Field[] = [
  of('schema', '文件格式', 'Schema'),
  of('id', '指标集标识', 'Set'),
  of('version', '版本', 'Version'),
  ...both('title.', '名称', 'Title'),
  ...both('note.', '声明', 'Note'),
  ...both('official_standard.', '正式标准', 'Official standard'),
  of('names_chosen_by_project', '自拟名称的一级指标', 'Names of the project', {
    kind: { is: 'texts' },
    blank: 'empty list',
  }),
  of('counts.themes', '主题数', 'Themes', whole),
  of('counts.level1', '一级指标数', 'Level-1 indicators', whole),
  of('counts.level2', '二级指标数', 'Level-2 indicators', whole),
  of('counts.computed_from_platform', '平台取数的指标数', 'Computed indicators', whole),
  of('counts.manual', '部门填报的指标数', 'Manual indicators', whole),
  of('calculation_defaults.score_scale.0', '得分下限', 'Lowest score', number),
  of('calculation_defaults.score_scale.1', '得分上限', 'Highest score', number),
  of('calculation_defaults.normalisation', '标准化方法', 'Normalisation'),
  of('calculation_defaults.aggregation.level2_to_level1', '二级到一级的合成', 'Level 2 to level 1'),
  of('calculation_defaults.aggregation.level1_to_theme', '一级到主题的合成', 'Level 1 to theme'),
  of('calculation_defaults.aggregation.theme_to_total', '主题到总分的合成', 'Theme to total'),
  of('calculation_defaults.weighting', '赋权方法', 'Weighting'),
  of('calculation_defaults.rounding.publish_decimals', '公布小数位', 'Decimals published', whole),
  of('calculation_defaults.rounding.mode', '舍入方式', 'Rounding'),
  of('calculation_defaults.rounding.rank_on', '排名依据', 'Ranked on'),
  of('calculation_defaults.missing.not_applicable', '不适用的处理', 'Not applicable'),
  of('calculation_defaults.missing.not_reported_after_deadline', '逾期未报的处理', 'Not reported'),
  of('calculation_defaults.missing.data_quality_rejected', '核验不通过的处理', 'Rejected'),
  of('calculation_defaults.missing.carry_forward_max_periods', '沿用上期的期数', 'Periods carried', whole),
  of('calculation_defaults.min_coverage.level1', '一级指标最低完整率', 'Coverage of level 1', number),
  of('calculation_defaults.min_coverage.theme', '主题最低完整率', 'Coverage of a theme', number),
  of('calculation_defaults.min_coverage.total', '总分最低完整率', 'Coverage of the total', number),
  of('calculation_defaults.geometric_floor', '几何合成下限', 'Floor of the geometric rule', number),
  of('calculation_defaults.small_cell_min', '小数目不公开的界限', 'Smallest count shown', whole),
  of(
    'calculation_defaults.min_denominator_for_rank',
    '参与排名的最小分母',
    'Smallest denominator ranked',
    whole,
  ),
  of('calculation_defaults.roll_up', '市级汇总方式', 'Roll-up'),
];
