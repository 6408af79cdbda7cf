// Sets light or dark before the first paint, so that nothing flashes.
const stored = localStorage.getItem("hexi-theme");
const wished = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
document.documentElement.dataset.bsTheme = stored ?? wished;
