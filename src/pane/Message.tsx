import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Tick, Warning } from "./Signs";

export interface MessageProps {
  readonly tone: "good" | "bad" | "plain";
  /** True if screen readers announce it immediately, because the reader needs it before the next step. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** A sentence with an icon, so that its kind never depends on colour alone. */
export function Message({ tone, alert = false, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.message, styles[tone])} {...(alert && { role: "alert" })}>
      {tone !== "plain" && <span className={styles.sign}>{tone === "good" ? <Tick /> : <Warning />}</span>}
      <div className={styles.text}>{children}</div>
    </div>
  );
}

const useStyles = makeStyles({
  message: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  sign: { display: "flex", paddingTop: "2px", flexShrink: 0 },
  plain: { backgroundColor: tokens.colorNeutralBackground2 },
  good: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    ...shorthands.borderColor(tokens.colorPaletteGreenBorder1),
  },
  bad: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
});
