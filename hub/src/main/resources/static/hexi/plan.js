// The front on the map and in the chart. The table on the page holds the same numbers; choosing a row or a point marks both.
import { draw } from "/hexi/map.js";

let options = [];
let stretches = [];
let chosen = 0;
let shown;
let chart;

function value(option, criterion) {
  switch (criterion) {
    case "duration": return option.duration / 60;
    case "probability": return Number(option.probability) * 100;
    default: return Number(option[criterion]);
  }
}

function axis(criterion, name, unit) {
  return { type: criterion === "arrival" ? "time" : "value", scale: true, max: criterion === "probability" ? 100 : null, name: unit ? `${name} (${unit})` : name, nameLocation: "middle", nameGap: 28 };
}

async function drawMap() {
  const element = document.getElementById("plan-map");
  if (!element || options.length === 0) {
    return;
  }
  shown?.map.remove();
  const way = options[chosen].stretches.map((number) => stretches[number]);
  shown = await draw(element, { legs: [...otherLegs(), ...way.map((each) => each.line)], places: ends(way) });
}

// The stretches of the other options, each once and faint: the whole front is on the map, the chosen way on top.
function otherLegs() {
  const numbers = new Set(options.filter((option, index) => index !== chosen && isShown(option)).flatMap((option) => option.stretches));
  return [...numbers].map((number) => ({ ...stretches[number].line, faint: true }));
}

function ends(way) {
  return [...new Map(way.flatMap((each) => [each.from, each.to]).map((dot) => [`${dot.lat} ${dot.lon}`, dot])).values()];
}

function drawChart() {
  const element = document.getElementById("plan-chart");
  const x = document.getElementById("chart-x");
  const y = document.getElementById("chart-y");
  if (!element || !x || !y || !window.echarts) {
    return;
  }
  chart?.dispose();
  chart = window.echarts.init(element);
  const name = (select) => select.selectedOptions[0].textContent;
  const unit = (select) => select.selectedOptions[0].dataset.unit;
  chart.setOption({
    animation: false,
    grid: { left: 64, right: 16, top: 16, bottom: 48 },
    tooltip: { formatter: (point) => `${options[point.dataIndex].number}` },
    xAxis: axis(x.value, name(x), unit(x)),
    yAxis: axis(y.value, name(y), unit(y)),
    series: [{
      type: "scatter",
      symbolSize: (_, point) => point.dataIndex === chosen ? 16 : 9,
      itemStyle: { color: (point) => point.dataIndex === chosen ? "#d6336c" : "#206bc4" },
      data: options.map((option) => isShown(option) ? [value(option, x.value), value(option, y.value)] : ["-", "-"]),
    }],
  });
  chart.on("click", (point) => choose(point.dataIndex));
}

function choose(index) {
  if (index < 0 || index >= options.length) {
    return;
  }
  chosen = index;
  markRows();
  drawMap();
  drawChart();
}

function markRows() {
  for (const row of document.querySelectorAll("tr[data-way]")) {
    row.toggleAttribute("aria-current", row.dataset.way === options[chosen]?.id);
  }
  const link = document.getElementById("plan-chosen");
  if (link && options[chosen]) {
    link.href = `/itineraries/${options[chosen].id}`;
    link.textContent = link.dataset.pattern.replace("{0}", options[chosen].number);
  }
}

function start() {
  const data = document.getElementById("plan-data");
  if (!data || data.dataset.drawn) {
    return;
  }
  data.dataset.drawn = "yes";
  ({ stretches, options } = JSON.parse(data.textContent));
  shown = undefined;
  document.querySelectorAll("[data-shown]").forEach((field) => field.remove());
  choose(Math.max(0, options.findIndex(isShown)));
  limitPicks();
}

const measures = {
  showBy: (option) => Math.ceil(option.arrival / 60000),
  showCost: (option) => Number(option.cost),
  showCo2e: (option) => Number(option.co2e),
  showSure: (option) => Number(option.probability) * 100,
};

function ranges() {
  return [...document.querySelectorAll("#plan-spans input[type=range]")];
}

function isWhole() {
  return document.querySelector("#plan-spans input[name=all]")?.checked ?? true;
}

// At its end of all a range hides nothing, whatever was rounded on the way to it.
function isShown(option) {
  return (option.stands || isWhole()) && ranges().every((range) => {
    const [figure, limit] = [measures[range.name](option), Number(range.value)];
    return limit === Number(range.dataset.all) || (range.name === "showSure" ? figure >= limit : figure <= limit);
  });
}

function narrow() {
  const told = document.getElementById("plan-shown");
  told.textContent = told.dataset.pattern.replace("{0}", options.filter(isShown).length).replace("{1}", options.length);
  if (!isShown(options[chosen])) {
    chosen = Math.max(0, options.findIndex(isShown));
  }
  choose(chosen);
  keepAddress(document.querySelector("[data-plan-form]"));
}

function tellRange(range) {
  const language = document.documentElement.lang;
  const output = document.querySelector(`output[for=${range.name}]`);
  output.textContent = range.dataset.kind === "instant"
    ? new Intl.DateTimeFormat("sv-SE", { timeZone: range.dataset.zone, dateStyle: "short", timeStyle: "short" }).format(Number(range.value) * 60000)
    : new Intl.NumberFormat(language).format(Number(range.value));
}

// A browser offers what begins like the text there is: with all of it marked, the next key asks for another place.
document.addEventListener("focusin", (event) => {
  if (event.target.list) {
    event.target.select();
  }
});

document.addEventListener("input", (event) => {
  if (event.target.closest?.("#plan-spans") && event.target.type === "range") {
    tellRange(event.target);
  }
});

document.addEventListener("change", (event) => {
  if (event.target.closest?.("#plan-spans")) {
    narrow();
  }
});

document.addEventListener("submit", (event) => {
  if (event.target.id === "plan-spans") {
    event.preventDefault();
  }
});

// Two options make a comparison: not one, not three.
function limitPicks() {
  const picks = [...document.querySelectorAll("input[name=way][form=plan-compare]")];
  const isFull = picks.filter((pick) => pick.checked).length === 2;
  picks.forEach((pick) => { pick.disabled = isFull && !pick.checked; });
  document.querySelectorAll("#plan-compare button").forEach((button) => { button.disabled = !isFull; });
}

document.addEventListener("change", (event) => {
  if (event.target.id === "chart-x" || event.target.id === "chart-y") {
    drawChart();
  }
  if (event.target.name === "way") {
    limitPicks();
  }
});

document.addEventListener("click", (event) => {
  const row = event.target.closest?.("tr[data-way]");
  if (row && !event.target.closest("a, button, form, label")) {
    choose(options.findIndex((option) => option.id === row.dataset.way));
  }
});

// What was left empty is left out, but for the latest arrival, which a dossier would fill in again.
function typed(form) {
  return new URLSearchParams([...new FormData(form)].filter(([name, value]) => value !== "" || name === "latest"));
}

function keepAddress(form) {
  const address = typed(form);
  ranges().filter((range) => range.value !== range.dataset.all).forEach((range) => address.set(range.name, range.value));
  const sort = document.getElementById("sort")?.value ?? "ARRIVAL";
  if (sort !== "ARRIVAL") {
    address.set("sort", sort);
  }
  if (isWhole()) {
    address.set("all", "true");
  }
  history.replaceState(null, "", `${form.getAttribute("action")}?${address}`);
}

// The question is kept in the address, so that a plan can be sent to somebody.
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("[data-plan-form]");
  if (form && event.detail.requestConfig.triggeringEvent?.type === "submit") {
    keepAddress(form);
  }
});

// A range at its end narrows nothing, also when the front that is fetched is wider.
document.addEventListener("htmx:configRequest", (event) => {
  for (const range of ranges()) {
    if (range.value === range.dataset.all) {
      delete event.detail.parameters[range.name];
    }
  }
});

document.addEventListener("htmx:afterSwap", (event) => {
  const row = event.target.closest?.("tr[hidden]");
  if (row) {
    row.hidden = false;
  }
});

document.addEventListener("htmx:afterSettle", () => {
  start();
  markRows();
  limitPicks();
});
window.addEventListener("resize", () => chart?.resize());
start();
