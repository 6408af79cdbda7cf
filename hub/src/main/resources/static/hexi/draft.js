// A long form is kept in this browser while one types, so that a closed tab or an ended session loses nothing. It is
// offered again on the empty form and forgotten once the server has it (the page that follows carries data-hx-draft-done).
const PREFIX = "hexi-draft:";
const NOT_KEPT = new Set(["_csrf", "idempotencyKey", "act"]);

function form() {
  return document.querySelector("form[data-hx-draft]");
}

function fields(source) {
  return [...new FormData(source)].filter(([name, value]) => !NOT_KEPT.has(name) && typeof value === "string");
}

function keep() {
  const source = form();
  if (source && fields(source).filter(([, value]) => value).length > 1) {
    localStorage.setItem(PREFIX + source.dataset.hxDraft, JSON.stringify(fields(source)));
  }
}

async function restore() {
  const source = form();
  const kept = JSON.parse(localStorage.getItem(PREFIX + source.dataset.hxDraft) ?? "[]");
  const body = new URLSearchParams([...kept, ["_csrf", source.querySelector("[name=_csrf]")?.value ?? ""]]);
  const answer = await fetch("/consignments/new/lines", { method: "POST", body });
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    form().replaceWith(page.querySelector("form[data-hx-draft]"));
    globalThis.htmx?.process(form());
    document.querySelector("[data-hx-draft-found]").hidden = true;
  }
}

function drop() {
  localStorage.removeItem(PREFIX + form().dataset.hxDraft);
  document.querySelector("[data-hx-draft-found]").hidden = true;
}

const isFresh = location.pathname.endsWith("/new") && !document.querySelector(".hx-issues");
if (form() && isFresh && localStorage.getItem(PREFIX + form().dataset.hxDraft)) {
  document.querySelector("[data-hx-draft-found]").hidden = false;
}
document.querySelector("[data-hx-draft-restore]")?.addEventListener("click", restore);
document.querySelector("[data-hx-draft-drop]")?.addEventListener("click", drop);
document.addEventListener("input", keep);
document.addEventListener("change", keep);
document.addEventListener("htmx:afterSwap", keep);
document.querySelector(".hx-issues")?.focus();
