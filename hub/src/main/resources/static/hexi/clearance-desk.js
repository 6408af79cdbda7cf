// The officer's queue by keyboard: j and k move through the files, enter opens one.
const rows = () => [...document.querySelectorAll("[data-hx-keys] [data-hx-row]")];

function move(by) {
  const files = rows();
  const at = files.indexOf(document.activeElement);
  const next = files[Math.min(files.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next?.focus();
  next?.closest("tr")?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof Element && event.target.closest("input, select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "j") {
    move(1);
  } else if (event.key === "k") {
    move(-1);
  }
});

if (location.hash === "") {
  rows()[0]?.focus({ preventScroll: true });
}
