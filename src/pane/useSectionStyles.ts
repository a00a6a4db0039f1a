import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared by all sections of the pane. */
export const useSectionStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    // It gets the focus when its section appears; it is not a tab stop.
    ":focus": { outlineStyle: "none" },
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  /** The sentence that states the result. */
  statement: {
    margin: 0,
    lineHeight: "1.5",
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  /** What an action shows, which gets the focus then; it is not a tab stop. */
  shown: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    ":empty": { display: "none" },
    ":focus": { outlineStyle: "none" },
  },
  /** A group of fields, without the browser's frame. */
  fieldset: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
