/** The one-sheet form: assumptions, costs, benefits, net, answers, a chart, on one landscape page. */
import { headerCells, sectionCells, type DraftCell, type Wording } from "./cells";
import { above, equal, joined, native, plus, row, rows, times, when, type Expression } from "./expression";
import type { Figures } from "./figures";
import { place, top, type Grid } from "./grid";
import { answers } from "./sections/answers";
import { assumptions } from "./sections/assumptions";
import { benefits, costs } from "./sections/lines";
import { net } from "./sections/net";
import { fill } from "./words";

export interface Form {
  readonly grid: Grid;
  readonly cells: readonly DraftCell[];
  /** The row of the closing note, below everything else. */
  readonly closing: number;
}

export function form(figures: Figures, wording: Wording): Form {
  const { words, currency } = wording;
  const sections = [assumptions(figures), costs(figures), benefits(figures), net, answers];
  const grid = place(sections, figures.years);
  const closing = grid.lastRow + 1;
  const title =
    [words.title, figures.organisation].filter(Boolean).join(": ") + (figures.isSample ? ` (${words.sample})` : "");
  return {
    grid,
    closing,
    cells: [
      { row: top.title, column: 0, content: title, style: "title" },
      { row: top.basis, column: 0, content: fill(words.basis, { currency }), style: "basis" },
      { row: top.statement, column: 0, content: statement(wording, figures.isSample === true), style: "statement" },
      ...headerCells(grid, wording, masterCheck(wording)),
      ...grid.sections.flatMap((each) => sectionCells(each, grid, wording)),
      { row: closing, column: 0, content: words.convention, style: "closing" },
    ],
  };
}

/** What for every 1000 spent comes back; then, or instead, what is still missing. Whole amounts need no decimal sign. */
function statement({ words, currency }: Wording, isSample: boolean): Expression {
  const { before, between, after, missing, separator, ...names } = words.statement;
  const said = (text: string) => fill(text, { currency });
  const [costs, benefits] = [row("costs", "total"), row("benefits", "total")];
  const given = {
    costs: above(native("ABS", costs), 0),
    benefits: above(native("ABS", benefits), 0),
    rate: native("ISNUMBER", row("rate", "figure")),
    users: above(native("COUNTIF", row("users", "figure"), ">0"), 0),
  };
  const roi = row("roi", "figure");
  const per1000 = (share: Expression) => native("FIXED", times(1000, share), 0, 1);
  const sentence = joined(
    isSample ? `${words.sample}: ${said(before)}` : said(before),
    per1000(plus(1, roi)),
    said(between),
    per1000(roi),
    `${said(after)} `,
  );
  const lacking = (["costs", "benefits", "rate", "users"] as const).map((key) =>
    when(given[key], "", separator + names[key]),
  );
  return joined(
    when(native("AND", above(costs, 0), above(benefits, 0)), sentence, ""),
    when(native("AND", ...Object.values(given)), "", joined(missing, ...lacking)),
  );
}

/** Every check holds, or the first that doesn't by name. */
function masterCheck({ words }: Wording): Expression {
  const checks = rows("roi", "amountsAreNumbers", "check");
  const labels = rows("roi", "amountsAreNumbers", "label");
  return when(
    equal(native("COUNTIF", checks, words.check), 0),
    words.checksHold,
    joined(words.checkFails, native("INDEX", labels, native("MATCH", words.check, checks, 0))),
  );
}
