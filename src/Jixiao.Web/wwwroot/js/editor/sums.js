// The bar of figures that must agree: money against cost indicators, weights against what they must come to.
import { wan } from './columns.js';

export class Sums {
  constructor(bar) {
    this.bar = bar;
  }

  show(sums) {
    this.due = sums.weightsDue;
    const parts = [this.#weights(sums.weights, sums.weightsDue)];
    if (sums.costYuan != null || sums.budgetYuan != null) parts.push(this.#costs(sums.costYuan, sums.budgetYuan));
    for (const level of sums.levels) parts.push(this.#part(`${level.level1 || '未填一级指标'} ${level.weight}（${level.rows} 条）`, ''));
    this.bar.replaceChildren(...parts);
  }

  /** Before the answer has come: the weights as they stand on the page. */
  guess(body) {
    const sum = body.indicators.reduce((total, row) => total + (Number.parseFloat(row.weight) || 0), 0);
    if (this.bar.firstChild) this.bar.replaceChild(this.#weights(Math.round(sum * 100) / 100, this.due), this.bar.firstChild);
  }

  #weights(sum, due) {
    const gap = Math.round((sum - due) * 100) / 100;
    return sum === 0 ? this.#part(`权重 未填 / ${due}`, '')
      : gap === 0 ? this.#part(`权重 ${sum}/${due} ✓`, 'jx-agrees')
      : this.#part(`权重 ${sum}/${due} ${gap > 0 ? `多 ${gap}` : `少 ${-gap}`}`, 'jx-differs');
  }

  #costs(cost, budget) {
    const money = `资金 ${budget == null ? '未填' : wan(budget)}`;
    if (cost == null) return this.#part(`${money} 万元`, '');
    if (budget == null) return this.#part(`${money}，成本指标 ${wan(cost)} 万元`, 'jx-differs');
    const gap = (Number(cost) * 100 - Number(budget) * 100) / 100;
    return gap === 0
      ? this.#part(`${money} = 成本指标 ${wan(cost)} ✓`, 'jx-agrees')
      : this.#part(`${money} ≠ 成本指标 ${wan(cost)}，${gap > 0 ? '多' : '少'} ${wan(Math.abs(gap).toFixed(2))} 万元`, 'jx-differs');
  }

  #part(text, className) {
    const part = document.createElement('span');
    part.className = className;
    part.textContent = text;
    return part;
  }
}
