// Buttons that copy a text of the page.

async function copy(box) {
  const text = document.getElementById(box.dataset.kopieer);
  const said = box.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(text.innerText.trim());
    said.textContent = "Gekopieerd.";
  } catch {
    // No leave to copy: what is selected can be copied by hand.
    getSelection().selectAllChildren(text);
    said.textContent = "Kopiëren mag hier niet. De tekst is geselecteerd: kopieer ze met Ctrl+C of Cmd+C.";
  }
}

/** Lets every button in a `data-kopieer` copy the element that it names. */
export function copyOnPress() {
  for (const box of document.querySelectorAll("[data-kopieer]")) box.querySelector("button").addEventListener("click", () => copy(box));
}
