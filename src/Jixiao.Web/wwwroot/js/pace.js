// Draws how the forms come in, out of the table that stands below the chart: without script, or for those who do not see, the table is all.

const days = document.getElementById('pace-days');
const host = document.getElementById('pace-chart');

if (days && host && window.echarts) {
  host.hidden = false;
  const chart = window.echarts.init(host, null, { renderer: 'canvas' });
  const draw = () => chart.setOption(option(points(days), days.dataset, colours()), true);
  draw();
  addEventListener('resize', () => chart.resize());
  // Colours are those of the page, and the page turns light on paper.
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  host.dataset.ready = 'true';
}

/** Day and sum; the line goes on level to today. */
function points(table) {
  const rows = [...table.tBodies[0].rows].map(row => [row.cells[0].textContent.trim(), Number(row.cells[2].textContent)]);
  const { today } = table.dataset;
  return rows.at(-1)[0] < today ? [...rows, [today, rows.at(-1)[1]]] : rows;
}

/** As the page has them now, in the one notation the chart reads: a page may mix its colours. */
function colours() {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = name => {
    const probe = host.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    probe.remove();
    const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  };
  return { accent: read('--tblr-primary'), text: read('--tblr-body-color'), line: read('--jx-line'), late: read('--jx-error'), paper: read('--tblr-bg-surface') };
}

function option(data, { total, due }, { accent, text, line, late, paper }) {
  const label = { color: text, fontSize: 12 };
  const marks = [{ yAxis: Number(total), lineStyle: { color: text }, label: { show: false } }];
  if (due) marks.push({ xAxis: due, lineStyle: { color: late }, label: { ...label, color: late, position: 'end', distance: 4, formatter: `截止 ${due.slice(5)}` } });
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 40, right: 44, top: 28, bottom: 28 },
    // Drawn by the chart itself: a tooltip of HTML would need styles written into the page.
    tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: paper, borderColor: line, textStyle: label, formatter: ([at]) => `${at.value[0]}  累计 ${at.value[1]} 张` },
    xAxis: { type: 'time', max: due && due > data.at(-1)[0] ? due : undefined, axisLabel: { ...label, formatter: '{MM}-{dd}', hideOverlap: true }, axisLine: { lineStyle: { color: line } }, splitLine: { show: false } },
    yAxis: { type: 'value', min: 0, max: Number(total), minInterval: 1, axisLabel: label, splitNumber: 4, splitLine: { lineStyle: { color: line, opacity: 0.5 } } },
    series: [
      {
        type: 'line',
        step: 'end',
        data,
        symbol: 'circle',
        symbolSize: 5,
        itemStyle: { color: accent },
        lineStyle: { color: accent, width: 2 },
        areaStyle: { color: accent, opacity: 0.08 },
        markLine: { silent: true, symbol: 'none', data: marks, lineStyle: { type: 'dashed', width: 1.5 } },
      },
    ],
  };
}
