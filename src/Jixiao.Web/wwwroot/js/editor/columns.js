// The columns of the indicator grid, and which of them a form shows.

const L1 = ['成本指标', '产出指标', '效益指标', '满意度指标'];
const L2 = [
  '数量指标', '质量指标', '时效指标', '成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标',
  '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '服务对象满意度指标',
];
const SIGNS = ['≥', '≤', '=', '>', '<', '定性'];
const UNITS = ['%', '个', '人', '人次', '次', '场次', '项', '所', '名', '套', '台', '平方米', '天', '月', '年', '元', '万元', '元/人', '元/人·次'];

/** field, title, width in em, choices, always shown?, number? measure: a number or words. */
export const COLUMNS = [
  { field: 'level1', title: '一级指标', width: 6, choices: L1, always: true, merged: true },
  { field: 'level2', title: '二级指标', width: 7, choices: L2, always: true, merged: true },
  { field: 'name', title: '三级指标', width: 15, always: true },
  { field: 'comparison', title: '性质', width: 4, choices: SIGNS, always: true },
  { field: 'value', title: '指标值', width: 8, measure: true, always: true },
  { field: 'unit', title: '计量单位', width: 5.5, choices: UNITS, always: true },
  { field: 'weight', title: '权重', width: 4, number: true, always: true },
  { field: 'explanation', title: '指标解释', width: 14 },
  { field: 'standardSource', title: '标准来源', width: 8 },
  { field: 'plannedValue', title: '规划值', width: 6, measure: true },
  { field: 'standardValue', title: '当年标准值', width: 6, measure: true },
  { field: 'threeYearAverage', title: '前三年均值', width: 6, measure: true },
  { field: 'lastYear', title: '上年值', width: 6, measure: true },
  { field: 'historySource', title: '历史数据来源', width: 8 },
  { field: 'activities', title: '工作活动', width: 12 },
  { field: 'actual', title: '实际完成值', width: 7, measure: true, stages: ['monitoring', 'selfEvaluation'] },
  { field: 'forecast', title: '全年预计', width: 7, measure: true, stages: ['monitoring'] },
  { field: 'score', title: '得分', width: 4, number: true, stages: ['selfEvaluation'] },
  { field: 'deviation', title: '偏差原因及改进措施', width: 12, stages: ['monitoring', 'selfEvaluation'] },
  { field: 'likelihood', title: '完成可能性', width: 6, choices: ['确定能', '有可能', '完全不可能'], stages: ['monitoring'] },
];

/** Columns a form shows: those always there, those of its stage, those with something in them, those asked for. */
export const shown = (body, asked) =>
  COLUMNS.filter(
    c => c.always || c.stages?.includes(body.stage) || asked.has(c.field) || body.indicators.some(row => row[c.field])
  );

const AMOUNTS = [
  ['totalYuan', '年度资金总额', ['project', 'department']],
  ['fiscalYuan', '其中：财政拨款', ['project', 'department']],
  ['carriedOverYuan', '上年结转', ['project']],
  ['otherYuan', '其他资金', ['project', 'department']],
  ['specialAccountYuan', '财政专户管理资金', []],
  ['unitFundsYuan', '单位资金', []],
  ['basicYuan', '基本支出', ['department']],
  ['projectYuan', '项目支出', ['department']],
  ['incomeYuan', '收入预算合计', []],
  ['expenditureYuan', '支出预算合计', []],
  ['lifetimeYuan', '项目资金总额（全周期）', []],
  ['initialYuan', '年初预算数', ['monitoring', 'selfEvaluation']],
  ['adjustedYuan', '全年预算数', ['monitoring', 'selfEvaluation']],
  ['executedYuan', '全年执行数', ['monitoring', 'selfEvaluation']],
  ['forecastYuan', '全年预计执行数', ['monitoring']],
];

export const amounts = body =>
  AMOUNTS.filter(([field, , where]) => where.includes(body.subject) || where.includes(body.stage) || body.funds[field] != null).map(
    ([field, title]) => ({ path: `/funds/${field}`, title })
  );

/** "820000.00" → "82.00": 万元 with two places, more only where the amount needs them. */
export function wan(yuan) {
  if (yuan == null) return '';
  const [whole, places = '00'] = yuan.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').padStart(5, '0') + places.padEnd(2, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '').padEnd(2, '0');
  return sign + digits.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, ',') + '.' + fraction;
}

/** What a person types into an amount cell is 万元 unless they say otherwise. */
export const typedAmount = text => (/^-?[\d,，.]+$/.test(text.trim()) ? `${text.trim()}万元` : text);
