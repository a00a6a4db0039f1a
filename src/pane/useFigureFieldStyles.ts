import { makeStyles, tokens } from "@fluentui/react-components";

/** Fields for figures, and what is wrong with one of them. */
export const useFigureFieldStyles = makeStyles({
  /** As wide as its place. Figures are read from left to right in Persian, too. */
  field: { minWidth: 0, width: "100%", "& input": { direction: "ltr", textAlign: "end" } },
  fault: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});
