import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sharing/check";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { useLocale } from "../context";
import { Message } from "../Message";
import { Places } from "./Places";
import { useSharing } from "./sharing";

/** Lists the problems a recipient would meet, with their places and remedies. */
export function FindingList({
  findings,
  onClose,
}: {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  const words = locale.pane.share;
  const styles = useStyles();
  const { audience } = useSharing();
  if (findings.length === 0) return <Message tone="good">{words.clean}</Message>;
  return (
    <>
      <strong>{fillIsolated(words.toFind, { count: count(findings.length, locale.language) })}</strong>
      <ul className={styles.list}>
        {findings.map(({ kind, where }) => {
          const { title, advice } = locale.sharing.found[kind];
          const isOwnAdvice = audience === "withAddIn" && (kind === "protected" || kind === "rules");
          return (
            <li key={kind}>
              <strong>{title}</strong>
              <div>{isOwnAdvice ? words.adviceWithAddIn[kind] : advice}</div>
              <Places where={where} />
            </li>
          );
        })}
      </ul>
      <Button className={styles.close} onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    listStyleType: "disc",
    overflowWrap: "anywhere",
  },
  close: { alignSelf: "flex-start" },
});
