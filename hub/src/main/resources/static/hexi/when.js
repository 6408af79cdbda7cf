// The best of one criterion by ready time, as steps: what a point shows is to be had up to it. The table holds the same numbers.
const points = JSON.parse(document.getElementById("when-data").textContent);
const element = document.getElementById("when-chart");
const select = document.getElementById("when-criterion");
let chart;

function value(point) {
  return select.value === "probability" ? Number(point.probability) * 100 : Number(point[select.value]);
}

function draw() {
  const chosen = select.selectedOptions[0];
  const name = chosen.dataset.unit ? `${chosen.textContent} (${chosen.dataset.unit})` : chosen.textContent;
  chart?.dispose();
  chart = window.echarts.init(element);
  chart.setOption({
    animation: false,
    grid: { left: 80, right: 16, top: 16, bottom: 48 },
    tooltip: { trigger: "axis" },
    xAxis: { type: "time", name: element.dataset.ready, nameLocation: "middle", nameGap: 28 },
    yAxis: { type: select.value === "arrival" ? "time" : "value", scale: true, max: select.value === "probability" ? 100 : null, name, nameLocation: "middle", nameGap: 60 },
    series: [{ type: "line", step: "start", symbolSize: 6, lineStyle: { color: "#206bc4" }, itemStyle: { color: "#206bc4" }, name: chosen.textContent, data: points.map((point) => [point.ready, value(point)]) }],
  });
}

function start() {
  if (window.echarts) {
    draw();
  }
}

select.addEventListener("change", start);
window.addEventListener("resize", () => chart?.resize());
start();
