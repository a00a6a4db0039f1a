/** Enter goes through the form's fields in their order; the arrows go up and down among the lines, as in a sheet. */

import type { KeyboardEvent } from "react";

/** Ctrl+Enter sends the form; Enter alone never does, but on its button. */
export function goOnKey(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, target, currentTarget: form } = event;
  // With an input method, Enter ends a word.
  if (event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  if (!(target instanceof HTMLInputElement)) return;
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : undefined;
  const next = step === undefined ? undefined : fieldBeside(form, target, step);
  if (key !== "Enter" && !next) return;
  event.preventDefault();
  const field = next ?? nextField(form, target);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** The figures, then the choice of the template, then the button that creates. */
const stops = "input[data-figure], input[type=radio][name]:checked[data-template], button[type=submit]";

/** The next field after this one, whether or not it is blank; labels are passed, since those of the form have a word already. */
function nextField(form: HTMLElement, field: HTMLElement): HTMLElement | undefined {
  const isAfter = (other: HTMLElement) =>
    (field.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...form.querySelectorAll<HTMLElement>(stops)].find(isAfter);
}

/** The same year of the line above or below; below the last line are the rate and the users. */
function fieldBeside(form: HTMLElement, field: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const { figure, year = "0" } = field.dataset;
  if (figure === undefined) return undefined;
  const rows = [...form.querySelectorAll<HTMLElement>("input[data-figure]")].filter(
    (each) => each === field || each.dataset["year"] === undefined || each.dataset["year"] === year,
  );
  return rows[rows.indexOf(field) + step];
}
