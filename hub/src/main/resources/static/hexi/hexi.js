// What every page needs: the folding bar, the theme, the search shortcut, the language links and the running clocks.
import { businessNow, clock } from "/hexi/clock.js";
import { letScroll } from "/hexi/scroll.js";

const root = document.documentElement;

document.querySelector("[data-hx-theme]")?.addEventListener("click", () => {
  const next = root.dataset.bsTheme === "dark" ? "light" : "dark";
  root.dataset.bsTheme = next;
  localStorage.setItem("hexi-theme", next);
});

const fold = document.querySelector("[data-hx-fold]");
fold?.addEventListener("click", () => {
  const open = document.body.classList.toggle("hx-bar-open");
  fold.setAttribute("aria-expanded", String(open));
});

document.addEventListener("keydown", (event) => {
  const search = document.querySelector("[data-hx-shortcut]");
  if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === search.dataset.hxShortcut) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// A language link keeps the other parameters of the page.
for (const link of document.querySelectorAll("[data-hx-language]")) {
  const here = new URL(location.href);
  here.searchParams.set("lang", link.hreflang);
  link.href = here.search;
}

// Where the tabs are wider than the page, the one that is open can be seen.
document.querySelectorAll(".hx-tabs [aria-current]").forEach((tab) => {
  tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
});

letScroll(document);

function pad(number) {
  return String(number).padStart(2, "0");
}

function tick() {
  if (!clock) {
    return;
  }
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-CA", {
    timeZone: clock.dataset.hxZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(businessNow()).map((part) => [part.type, part.value]));
  clock.firstElementChild.textContent = `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
  for (const mark of document.querySelectorAll("[data-hx-due]")) {
    const left = Number(mark.dataset.hxDue) - businessNow();
    mark.classList.toggle("hx-bad-text", left < 0);
    mark.textContent = span(Math.abs(left), left < 0);
  }
}

// Lengths of time are written by the patterns the clock carries in the language of the page.
function span(milliseconds, isPast) {
  const minutes = Math.floor(milliseconds / 60000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const words = clock.dataset;
  const two = (whole, first, both, second) => second > 0 ? written(both, first, second) : written(whole, first);
  const text = days > 0 ? two(words.hxDay, days, words.hxDayHour, hours)
    : hours > 0 ? two(words.hxHour, hours, words.hxHourMinute, minutes % 60)
    : written(words.hxMinute, minutes);
  return isPast ? `−${text}` : text;
}

function written(pattern, ...numbers) {
  return numbers.reduce((text, number, at) => text.replace(`{${at}}`, number), pattern);
}

tick();
setInterval(tick, 1000);

// The drawer at the side: the cross and Escape close it, and one goes on from where it was opened.
function closeDrawer(drawer) {
  drawer.open = false;
  drawer.querySelector("summary").focus();
}

document.addEventListener("click", (event) => {
  const cross = event.target.closest?.("[data-hx-close]");
  if (cross) {
    closeDrawer(cross.closest("details"));
  }
});

document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector(".hx-why[open]");
  if (open) {
    closeDrawer(open);
  }
});

// A button that was pressed says so at once.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button && event.target.method === "post" && !event.target.hasAttribute("hx-post")) {
    button.setAttribute("aria-busy", "true");
    queueMicrotask(() => { button.disabled = !event.defaultPrevented && !button.name; });
  }
});

// The server has what a form kept in this browser: forget it.
const done = document.querySelector("[data-hx-draft-done]");
if (done && new URLSearchParams(location.search).has("described")) {
  localStorage.removeItem(`hexi-draft:${done.dataset.hxDraftDone}`);
}
