import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sharing/check";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";

/** At most this many places are named; the rest are counted. */
const named = 12;

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
  const styles = { ...useSectionStyles(), ...useStyles() };
  if (findings.length === 0) return <Message tone="good">{words.clean}</Message>;
  return (
    <>
      <strong>{fillIsolated(words.toFind, { count: count(findings.length, locale.language) })}</strong>
      <ul className={styles.list}>
        {findings.map(({ kind, where }) => {
          const { title, advice } = locale.sharing.found[kind];
          const rest = where.length - named;
          return (
            <li key={kind}>
              <strong>{title}</strong>
              <div>{advice}</div>
              <div className={styles.quiet}>
                {where.slice(0, named).map((each, index) => (
                  <span key={each}>
                    {index > 0 && ", "}
                    <bdi>{each}</bdi>
                  </span>
                ))}
                {rest > 0 && ` ${fillIsolated(words.more, { count: count(rest, locale.language) })}`}
              </div>
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
    overflowWrap: "anywhere",
  },
  close: { alignSelf: "flex-start" },
});
