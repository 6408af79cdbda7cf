// The business clock: an instant of the server and how many business seconds pass in one of ours.
export const clock = document.querySelector("[data-hx-clock]");
const loaded = performance.now();

export function businessNow() {
  return Number(clock?.dataset.hxClock ?? Date.now()) + (performance.now() - loaded) * Number(clock?.dataset.hxSpeed ?? 1);
}
