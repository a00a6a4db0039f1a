import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefCallback } from "react";
import { usePane } from "./context";
import { Gear } from "./Signs";

export interface HeaderProps {
  readonly titleId: string;
  /** True if the header also describes the pane's purpose. */
  readonly isFirstRun: boolean;
  /** Absent while Settings are in view. */
  readonly onSettings: (() => void) | undefined;
  /** The button that opens Settings, which gets the focus back. */
  readonly opener: RefCallback<HTMLElement>;
}

/** Settings stand above everything, with a sign, where a reader finds them who can't read the rest. */
export function Header({ titleId, isFirstRun, onSettings, opener }: HeaderProps) {
  const { locale } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 id={titleId} className={styles.title}>
          {locale.pane.title}
        </h1>
        {onSettings && (
          <Button ref={opener} appearance="subtle" icon={<Gear />} onClick={onSettings}>
            {locale.pane.settings.title}
          </Button>
        )}
      </div>
      {isFirstRun && <p className={styles.purpose}>{locale.pane.purpose}</p>}
    </header>
  );
}

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "32px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
});
