/** A button outside of forms. */
export function button(): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  return made;
}
