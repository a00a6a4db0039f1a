import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../language/fill";
import { usePane } from "./context";
import { SelfTestSection } from "./selfTest/SelfTestSection";
import { useSectionStyles } from "./useSectionStyles";
import { version } from "./version";

export interface FooterProps {
  readonly privacy: string | undefined;
}

/** Below every tab. The build writes the licences beside the page: of the product and of the packages in it. */
export function Footer({ privacy }: FooterProps) {
  const { host, locale } = usePane();
  const words = locale.pane;
  const shared = useSectionStyles();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {host.selfTest && <SelfTestSection selfTest={host.selfTest} />}
      <div className={styles.line}>
        <span className={shared.quiet}>{fillIsolated(words.frame.version, { version })}</span>
        <Link href="licences.txt" target="_blank" rel="noopener">
          {words.licences}
        </Link>
        {privacy !== undefined && (
          <Link href={`${privacy}#${locale.language}`} target="_blank" rel="noopener">
            {words.frame.privacy}
          </Link>
        )}
      </div>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});
