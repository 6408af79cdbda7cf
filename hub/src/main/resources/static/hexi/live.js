// Parts of a page that are told anew while it is open: each has an id and data-hx-live. The page is asked for again, and the
// parts that changed take the place of the old ones; a map sets its movers out anew. Nobody looking, nobody asking: a page left alone for half an hour rests.
import { letScroll } from "/hexi/hexi.js";

const EVERY_MILLISECONDS = 15_000;
const REST_AFTER_MILLISECONDS = 30 * 60_000;
let touched = performance.now();

function parts() {
  return [...document.querySelectorAll("[data-hx-live]")].filter((part) => part.childElementCount > 0 && !part.querySelector("details[open], input:focus, select:focus"));
}

function replace(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  part.replaceChildren(...fresh.childNodes);
  letScroll(part);
  if (focused !== null) {
    part.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

async function tellAnew() {
  if (document.hidden || performance.now() - touched > REST_AFTER_MILLISECONDS || parts().length === 0) {
    return;
  }
  const answer = await fetch(location.href);
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts()) {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.innerHTML !== part.innerHTML) {
      replace(part, fresh);
    }
  }
  document.dispatchEvent(new CustomEvent("hexi:told-anew", { detail: page }));
}

for (const sign of ["pointerdown", "keydown", "scroll", "focus"]) {
  addEventListener(sign, () => { touched = performance.now(); }, { passive: true });
}
setInterval(() => tellAnew().catch(() => { /* out of reach for a while: the next round asks again */ }), EVERY_MILLISECONDS);
