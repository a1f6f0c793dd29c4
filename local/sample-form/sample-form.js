// The page's own side: it notes every answer it was told of and whether it was sent. Tests read both.
window.__submitted = false;
window.__answers = {};

document.addEventListener("change", ({ target }) => {
  window.__answers[target.name] =
    target.type === "checkbox" || target.type === "radio" ? target.checked && target.value : target.value;
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  window.__submitted = true;
  document.getElementById("sent")?.removeAttribute("hidden");
});
