/** Enter goes through the form's fields in their order; the arrows go up and down among the lines, as in a sheet. */

/** The figures, then the choice of the template, then the button that creates. */
const stops = "input[data-figure], input[type=radio][name]:checked[data-template], button[type=submit]";

/** The next field after this one, whether or not it is blank; labels are passed, since those of the form have a word already. */
export function nextField(form: HTMLElement, field: HTMLElement): HTMLElement | undefined {
  const isAfter = (other: HTMLElement) =>
    (field.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...form.querySelectorAll<HTMLElement>(stops)].find(isAfter);
}

/** The same year of the line above or below; below the last line are the rate and the users. */
export function fieldBeside(form: HTMLElement, field: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const { figure, year = "0" } = field.dataset;
  if (figure === undefined) return undefined;
  const rows = [...form.querySelectorAll<HTMLElement>("input[data-figure]")].filter(
    (each) => each === field || each.dataset["year"] === undefined || each.dataset["year"] === year,
  );
  return rows[rows.indexOf(field) + step];
}
