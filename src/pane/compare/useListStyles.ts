import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of sentences, without marks. */
export const useListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    lineHeight: tokens.lineHeightBase300,
  },
  /** Its items have their own room. */
  items: { margin: 0, padding: 0, listStyleType: "none" },
});
