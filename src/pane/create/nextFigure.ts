/** Enter ends a figure and goes to the next one, as in a sheet. */

/**
 * The field after this one, or undefined after the last. After a blank amount the rest of the line is skipped, and after a blank
 * line the rest of its kind.
 */
export function nextFigure(form: HTMLElement, field: HTMLInputElement): HTMLInputElement | undefined {
  const all = [...form.querySelectorAll<HTMLInputElement>("input[data-figure]")];
  const at = all.indexOf(field);
  const line = lineOf(field);
  // From a label to the first amount of its line.
  if (at < 0) return line ? all.find((each) => lineOf(each) === line) : undefined;
  const { figure: kind } = field.dataset;
  if (!line || field.value.trim() !== "") return all[at + 1];
  const isBlank = all.filter((each) => lineOf(each) === line).every(({ value }) => value.trim() === "");
  return all.slice(at + 1).find((each) => (isBlank ? each.dataset["figure"] !== kind : lineOf(each) !== line));
}

const lineOf = (field: HTMLElement): Element | null => field.closest("[data-line]");
