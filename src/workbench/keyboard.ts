/** By keyboard between the cells, a question below them and the pane: F6 from each to the next, and links that appear when they have the focus. */
import type { Grid } from "../hosts/univer/grid";

interface Parts {
  readonly pane: HTMLElement;
  /** What a number means, asked between the two; hidden without a question. */
  readonly question: HTMLElement;
  readonly toPane: HTMLElement;
  readonly toCells: HTMLElement;
  /** Unfolds the pane of a narrow window. */
  readonly unfold: () => void;
}

const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";

export function betweenCellsAndPane(grid: Grid, { pane, question, toPane, toCells, unfold }: Parts): void {
  let last: HTMLElement | undefined;
  pane.addEventListener("focusin", ({ target }) => {
    if (target !== toCells) last = target as HTMLElement;
  });
  const enterPane = () => {
    unfold();
    const first = [...pane.querySelectorAll<HTMLElement>(focusable)].find(
      (each) => each !== toCells && each.checkVisibility() && !each.matches(":disabled"),
    );
    (last?.isConnected && last.checkVisibility() ? last : first)?.focus();
  };
  const enterCells = () => grid.focus?.();

  toPane.addEventListener("click", enterPane);
  toCells.addEventListener("click", enterCells);
  // Before the grid, which listens for keys wherever the focus is.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const from = document.activeElement;
      if (pane.contains(from)) enterCells();
      else if (question.hidden || question.contains(from)) enterPane();
      else question.querySelector("button")?.focus();
    },
    { capture: true },
  );
}
