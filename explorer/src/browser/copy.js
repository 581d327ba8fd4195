// Stands inside every page: shows the buttons that copy, and makes "/" go to the search box.
for (const button of document.querySelectorAll("button[data-copied]")) {
  const label = button.textContent;
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  };
}
document.onkeydown = (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input,textarea,select")) return;
  const box = document.querySelector("#q");
  event.preventDefault();
  if (box) box.focus();
  else document.querySelector("[data-search]").click();
};
