// One map for all pages: an offline base drawing, places, legs and moving things. Each map has a table twin on its page.
import { businessNow } from "/hexi/clock.js";

let world;

async function baseDrawing() {
  // a few features of the file lack their type
  world ??= (await (await fetch("/map/world.json")).json()).features.map((feature) => ({ ...feature, type: "Feature" }));
  return world;
}

const tones = { ok: "#2f9e44", warn: "#e8890c", bad: "#d6336c", info: "#206bc4", calm: "#667382" };
const modes = { RAIL: { color: "#206bc4" }, ROAD: { color: "#8a5a00", dashArray: "2 6" }, SEA: { color: "#0c8599", dashArray: "8 6" }, AIR: { color: "#7048e8", dashArray: "1 8" } };

// data: { legs: [{mode, points: [[lat, lon]], label}], places: [{lat, lon, label, tone, href}], movers: [{lat, lon, size, label, tone, href, path}] }
// A leg that is faint is background; a mover with a path of [milliseconds, lat, lon] moves along it on the business clock.
export async function draw(element, data) {
  const L = window.L;
  const map = L.map(element, { zoomControl: true, attributionControl: true, worldCopyJump: true, minZoom: 2, maxZoom: 9, zoomSnap: 0.25 });
  map.attributionControl.setPrefix(false).addAttribution(element.dataset.note ?? "");
  const drawing = await baseDrawing();
  L.geoJSON(drawing, { interactive: false, className: "hx-land", style: { weight: 0.6 } }).addTo(map);
  const shown = L.featureGroup().addTo(map);
  for (const leg of data.legs ?? []) {
    L.polyline(leg.points.flatMap((point, at) => at === 0 ? [point] : stretch(leg.points[at - 1], point)), { weight: leg.faint ? 1.5 : 2.5, opacity: leg.faint ? 0.5 : 0.85, ...(modes[leg.mode] ?? {}), ...(leg.tone ? { color: tones[leg.tone] } : {}) })
      .bindTooltip(text(leg.label), { sticky: true }).addTo(shown);
  }
  for (const place of data.places ?? []) {
    dot(L, place, 3.5, "hx-place").addTo(shown);
  }
  drawClosed(L).addTo(map);
  const movers = L.featureGroup().addTo(map);
  let moving = setOut(L, movers, data.movers);
  if (element.dataset.hxMap) {
    setInterval(() => moving.forEach(({ mark, path }) => path.length > 1 && mark.setLatLng(positionAt(path, businessNow()))), 1000);
    document.addEventListener("hexi:told-anew", ({ detail: page }) => {
      const fresh = page.getElementById(element.dataset.hxMap);
      if (fresh) {
        movers.clearLayers();
        moving = setOut(L, movers, JSON.parse(fresh.textContent).movers);
      }
    });
  }
  const bounds = shown.getBounds().extend(movers.getBounds());
  map.fitBounds(bounds.isValid() ? bounds.pad(0.08) : [[15, 0], [60, 130]]);
  return { map, shown };
}

// What is closed stands in the page beneath its maps and is drawn on all of them; it does not widen what a map shows.
function drawClosed(L) {
  const closed = L.layerGroup();
  for (const { points, label } of JSON.parse(document.querySelector("script[data-hx-closed]")?.textContent ?? "[]")) {
    if (points.length > 1) {
      L.polyline(points, { color: tones.bad, weight: 4 }).bindTooltip(text(label), { sticky: true }).addTo(closed);
    }
    L.marker(middle(points), { icon: L.divIcon({ className: "hx-closed-mark", iconSize: [16, 16] }), alt: label, keyboard: false }).bindTooltip(text(label)).addTo(closed);
  }
  return closed;
}

function middle(points) {
  return points[0].map((_, axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
}

function setOut(L, group, movers) {
  return (movers ?? []).map((mover) => ({ mark: dot(L, mover, mover.size, "hx-mover").addTo(group), path: mover.path ?? [] }));
}

function positionAt(path, now) {
  const next = path.findIndex(([at]) => at > now);
  if (next <= 0) {
    const [, lat, lon] = next === 0 ? path[0] : path[path.length - 1];
    return [lat, lon];
  }
  const [start, lat, lon] = path[next - 1];
  const [end, toLat, toLon] = path[next];
  return between([lat, lon], [toLat, toLon], (now - start) / (end - start));
}

// Over so many degrees a straight line of this projection strays far from any way; the shortest way over the globe does not.
const LONG_DEGREES = 30;

function stretch(from, to) {
  const steps = isLong(from, to) ? 24 : 1;
  return Array.from({ length: steps }, (_, step) => between(from, to, (step + 1) / steps));
}

function isLong([, lon], [, toLon]) {
  return Math.abs(toLon - lon) > LONG_DEGREES;
}

function between(from, to, share) {
  return isLong(from, to) ? onGreatCircle(from, to, share) : from.map((degrees, axis) => degrees + share * (to[axis] - degrees));
}

function onGreatCircle(from, to, share) {
  const [start, end] = [vector(from), vector(to)];
  const angle = Math.acos(start.reduce((sum, part, axis) => sum + part * end[axis], 0));
  const [x, y, z] = start.map((part, axis) => (Math.sin((1 - share) * angle) * part + Math.sin(share * angle) * end[axis]) / Math.sin(angle));
  return [Math.asin(z), Math.atan2(y, x)].map((radians) => radians * 180 / Math.PI);
}

function vector(point) {
  const [lat, lon] = point.map((degrees) => degrees * Math.PI / 180);
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

function dot(L, thing, radius, className) {
  const mark = L.circleMarker([thing.lat, thing.lon], { radius, weight: 1.5, className, color: "#fff", fillColor: tones[thing.tone] ?? tones.calm, fillOpacity: 1 });
  mark.bindTooltip(text(thing.label));
  if (thing.href) {
    mark.on("click", () => { location.href = thing.href; });
  }
  return mark;
}

function text(label) {
  const span = document.createElement("span");
  span.textContent = label ?? "";
  return span;
}

for (const element of document.querySelectorAll("[data-hx-map]")) {
  const source = document.getElementById(element.dataset.hxMap);
  if (source) {
    draw(element, JSON.parse(source.textContent));
  }
}
