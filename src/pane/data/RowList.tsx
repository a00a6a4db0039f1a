import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import type { NoRows } from "../../workbook/model/namedRows";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { useItemStyles } from "./useItemStyles";

interface Words {
  readonly title: string;
  readonly showAll: string;
  readonly showFewer: string;
}

/** A section of the tab, with its heading; `children` gets the heading's id. */
export function RowSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (id: string) => ReactNode;
}) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children(id)}
    </section>
  );
}

/** Why a section has no rows. */
export function WithoutRows({
  why,
  words,
}: {
  readonly why: NoRows;
  readonly words: Readonly<Record<NoRows, string>>;
}) {
  return <Message tone={why === "lost" ? "bad" : "plain"}>{words[why]}</Message>;
}

export interface RowListProps {
  readonly titleId: string;
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The rows that are not shown. */
  readonly others: number;
  /** True if all rows are shown anyway. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** The rows to look at; behind a button, all rows. */
export function RowList({ titleId, words, isOpen, onOpen, others, isWhole = false, children }: RowListProps) {
  const { language } = useLocale();
  const styles = useItemStyles();
  const id = useId();
  return (
    <>
      <ul id={id} className={styles.list} aria-labelledby={titleId}>
        {children}
      </ul>
      {!isWhole && (isOpen || others > 0) && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? words.showFewer : fillIsolated(words.showAll, { count: count(others, language) })}
        </Button>
      )}
    </>
  );
}
