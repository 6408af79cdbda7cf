// What scrolls sideways can be scrolled by keyboard.
export function letScroll(within) {
  within.querySelectorAll(".hx-scroll:not([tabindex])").forEach((box) => {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  });
}
