// Parts of a page that are told anew while it is open: each has an id and data-hx-live. The page is asked for again, and the
// parts the house tells differently take the place of the old ones; a map sets its movers out anew. Nobody looking, nobody
// asking: a page left alone for half an hour rests. A part that is live "along" is told with others and never asked for alone.
import { letScroll } from "/hexi/scroll.js";

const EVERY_MILLISECONDS = 15_000;
const REST_AFTER_MILLISECONDS = 30 * 60_000;
const told = new Map();
let touched = performance.now();

// A part somebody works in is left alone, but for a link that finds its focus again.
function isFree(part) {
  return !part.querySelector("details[open]") && !part.querySelector(":focus:not([href])") && !part.contains(document.getSelection()?.type === "Range" ? document.getSelection().anchorNode : null);
}

function replace(part, fresh) {
  const focused = part.querySelector("[href]:focus")?.getAttribute("href");
  const aside = part.querySelector(".hx-scroll")?.scrollLeft ?? 0;
  part.replaceChildren(...fresh.childNodes);
  letScroll(part);
  const scroll = part.querySelector(".hx-scroll");
  if (scroll) {
    scroll.scrollLeft = aside;
  }
  if (focused) {
    part.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

// Without the language: asking with it would choose it for all tabs again.
function address() {
  const here = new URL(location.href);
  here.searchParams.delete("lang");
  here.hash = "";
  return here;
}

async function tellAnew() {
  const parts = [...document.querySelectorAll("[data-hx-live]")].filter((part) => part.childElementCount > 0);
  if (document.hidden || performance.now() - touched > REST_AFTER_MILLISECONDS || parts.every((part) => part.dataset.hxLive === "along")) {
    return;
  }
  const answer = await fetch(address());
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts.filter(isFree)) {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.innerHTML !== told.get(part.id)) {
      told.set(part.id, fresh.innerHTML);
      replace(part, fresh);
    }
  }
  document.dispatchEvent(new CustomEvent("hexi:told-anew", { detail: page }));
}

for (const sign of ["pointerdown", "keydown", "scroll", "focus"]) {
  addEventListener(sign, () => { touched = performance.now(); }, { passive: true });
}
setInterval(() => tellAnew().catch(() => { /* out of reach for a while: the next round asks again */ }), EVERY_MILLISECONDS);
