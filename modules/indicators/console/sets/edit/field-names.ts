type Words = { readonly zh: string; readonly en: string };
const words = (zh: string, en: string): Words => ({ zh, en });

/** What the fields of a set are called; of longer ones the longest beginning counts. */
const names: Readonly<Record<string, Words>> = {
  code: words('编码', 'code'),
  name: words('名称', 'name'),
  'name/zh': words('名称（中文）', 'name (Chinese)'),
  'name/en': words('名称（英文）', 'name (English)'),
  definition: words('定义', 'definition'),
  'definition/zh': words('定义（中文）', 'definition (Chinese)'),
  'definition/en': words('定义（英文）', 'definition (English)'),
  focus: words('定位', 'focus'),
  unit: words('单位', 'unit'),
  direction: words('方向', 'direction'),
  formula: words('公式', 'formula'),
  'formula/expression': words('指标值公式', 'formula of the value'),
  'formula/numerator/zh': words('分子说明（中文）', 'numerator in words (Chinese)'),
  'formula/numerator/en': words('分子说明（英文）', 'numerator in words (English)'),
  'formula/numerator/expression': words('分子公式', 'numerator formula'),
  'formula/denominator/zh': words('分母说明（中文）', 'denominator in words (Chinese)'),
  'formula/denominator/en': words('分母说明（英文）', 'denominator in words (English)'),
  'formula/denominator/expression': words('分母公式', 'denominator formula'),
  period: words('频率', 'frequency'),
  time_basis: words('时间口径', 'time basis'),
  department: words('责任部门', 'department'),
  supporting_departments: words('配合部门', 'supporting departments'),
  scope: words('适用范围', 'scope'),
  source: words('数据来源', 'source'),
  target: words('目标值', 'target'),
  'target/zh': words('目标说明（中文）', 'target in words (Chinese)'),
  'target/en': words('目标说明（英文）', 'target in words (English)'),
  'scoring/zh': words('计分说明（中文）', 'rule in words (Chinese)'),
  'scoring/en': words('计分说明（英文）', 'rule in words (English)'),
  scoring: words('计分', 'scoring'),
  weight: words('权重', 'weight'),
  weights: words('权重合计', 'sum of weights'),
  global_weight: words('总权重', 'overall weight'),
  plausible_range: words('合理范围', 'plausible range'),
  evidence: words('佐证材料', 'evidence'),
  reference: words('参考依据', 'references'),
  version: words('版本号', 'version'),
  title: words('标题', 'title'),
  note: words('说明', 'note'),
  official_standard: words('标准结构声明', 'claimed standard'),
  counts: words('数量', 'counts'),
  legend: words('等级', 'bands'),
  calculation_defaults: words('计算规则', 'rules of calculation'),
  kind: words('数据元类型', 'kind of element'),
};

/** The name of a field in both languages, by the longest beginning that is known; empty where none is. */
export function fieldName(field: string): Words {
  const steps = field.split('/');
  for (let length = steps.length; length > 0; length--) {
    const found = names[steps.slice(0, length).join('/')];
    if (found) return found;
  }
  return words(field, field);
}
