// Fields that offer what fits while one types. The list is asked of the server, which knows the words in three languages;
// without this script a person types the code. Works by delegation, so that parts swapped in need no wiring.
const PAUSE_MILLISECONDS = 180;
const waiting = new WeakMap();

function parts(target) {
  const box = target.closest?.("[data-hx-picker]");
  return box && { box, input: box.querySelector("input"), list: box.querySelector("[role=listbox]"), meaning: box.querySelector("[data-hx-meaning]") };
}

function close({ input, list }) {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

async function offer(picker) {
  const { box, input, list } = picker;
  const typed = input.value.trim();
  if (!typed) {
    close(picker);
    return;
  }
  const answer = await fetch(`${box.dataset.hxPicker}?q=${encodeURIComponent(typed)}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok || typed !== input.value.trim() || document.activeElement !== input) {
    return;
  }
  list.innerHTML = await answer.text();
  list.querySelectorAll("[role=option]").forEach((option, index) => { option.id = `${list.id}-${index}`; });
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
}

function pick(picker, option) {
  if (!option || option.getAttribute("aria-disabled")) {
    return;
  }
  picker.input.value = option.dataset.value;
  if (picker.meaning) {
    picker.meaning.textContent = option.dataset.label;
  }
  close(picker);
  picker.input.dispatchEvent(new Event("change", { bubbles: true }));
}

function move(picker, step) {
  const options = [...picker.list.querySelectorAll("[role=option]:not([aria-disabled])")];
  if (picker.list.hidden || options.length === 0) {
    return;
  }
  const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const next = options[(now + step + options.length) % options.length];
  options.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
  picker.input.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("input", (event) => {
  const picker = parts(event.target);
  if (!picker || event.target !== picker.input) {
    return;
  }
  if (picker.meaning) {
    picker.meaning.textContent = "";
  }
  clearTimeout(waiting.get(picker.input));
  waiting.set(picker.input, setTimeout(() => offer(picker), PAUSE_MILLISECONDS));
});

document.addEventListener("keydown", (event) => {
  const picker = parts(event.target);
  if (!picker || picker.list.hidden) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(picker, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    const chosen = picker.list.querySelector("[aria-selected=true]") ?? picker.list.querySelector("[role=option]:not([aria-disabled])");
    event.preventDefault();
    pick(picker, chosen);
  } else if (event.key === "Escape") {
    close(picker);
  }
});

document.addEventListener("mousedown", (event) => {
  const option = event.target.closest?.("[data-hx-picker] [role=option]");
  if (option) {
    event.preventDefault();
    pick(parts(option), option);
  }
});

document.addEventListener("focusout", (event) => {
  const picker = parts(event.target);
  if (picker) {
    close(picker);
  }
});
