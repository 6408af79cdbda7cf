// The best of one criterion by ready time, as steps: what a point shows is to be had up to it. The table holds the same numbers.
let chart;

const blue = "#206bc4";
const day = { year: "{MM}-{dd}", month: "{MM}-{dd}", day: "{MM}-{dd}", hour: "{HH}:{mm}", minute: "{HH}:{mm}" };

function value(point, criterion) {
  return criterion === "probability" ? Number(point.probability) * 100 : Number(point[criterion]);
}

function draw() {
  const data = document.getElementById("when-data");
  if (!data || !window.echarts) {
    return;
  }
  const points = JSON.parse(data.textContent);
  const element = document.getElementById("when-chart");
  const chosen = document.getElementById("when-criterion").selectedOptions[0];
  const isTime = chosen.value === "arrival";
  const name = chosen.dataset.unit ? `${chosen.textContent} (${chosen.dataset.unit})` : chosen.textContent;
  chart?.dispose();
  chart = window.echarts.init(element);
  chart.setOption({
    animation: false,
    grid: { left: 96, right: 24, top: 16, bottom: 52 },
    tooltip: { trigger: "axis" },
    xAxis: { type: "time", name: element.dataset.ready, nameLocation: "middle", nameGap: 30, axisLabel: { formatter: day, hideOverlap: true } },
    yAxis: { type: isTime ? "time" : "value", scale: true, max: chosen.value === "probability" ? 100 : null, name, nameLocation: "middle", nameGap: 76, axisLabel: isTime ? { formatter: "{MM}-{dd} {HH}:{mm}", hideOverlap: true } : {} },
    series: [{ type: "line", step: "start", symbolSize: 7, lineStyle: { color: blue }, itemStyle: { color: blue }, name: chosen.textContent, data: points.map((point) => [point.ready, value(point, chosen.value)]) }],
  });
}

document.addEventListener("change", (event) => {
  if (event.target.id === "when-criterion") {
    draw();
  }
});
document.addEventListener("htmx:afterSwap", draw);
window.addEventListener("resize", () => chart?.resize());
draw();
