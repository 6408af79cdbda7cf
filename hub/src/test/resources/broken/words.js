// Comments may say what they like.
const button = document.querySelector("[data-hx-close]");
button.textContent = "Close";
button.title = 'Titled';
button.innerHTML = `<b>${count} left</b>`;
button.setAttribute("aria-label", "Labelled");
button.classList.add("hx-open");
const ways = [" d", " часов"];
chart.setOption({ name: "Cost" });
confirm("Sure?");
