import { makeStyles, tokens } from "@fluentui/react-components";

/** A table of the import: its rows have headings, and its texts may be long. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      paddingBlock: tokens.spacingVerticalXXS,
      paddingInlineEnd: tokens.spacingHorizontalS,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& tbody th": { width: "36%", overflowWrap: "break-word" },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, borderTop: "0" },
  },
});
