import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

export interface FoldableProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** True if the content, once it was shown, is only hidden while the section is closed. */
  readonly keepsContent?: boolean;
  readonly children: ReactNode;
}

/** A collapsible section. The content of a closed section is unmounted unless it is kept, so its input must be stored outside. */
export function Foldable({ title, isOpen, onOpen, keepsContent = false, children }: FoldableProps) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  return (
    <Accordion
      collapsible
      openItems={isOpen ? ["section"] : []}
      onToggle={(_, { openItems }) => onOpen(openItems.length > 0)}
    >
      <AccordionItem value="section" className={styles.item}>
        <AccordionHeader as="h2" size="large" expandIconPosition="end" className={styles.header}>
          {title}
        </AccordionHeader>
        {keepsContent ? (
          <div className={styles.panel} hidden={!isOpen}>
            {wasOpened && children}
          </div>
        ) : (
          <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
        )}
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    "& button": { paddingInline: "0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
    // Fluent turns the sign by a style of the element itself, whatever the reader's system asks for.
    "@media (prefers-reduced-motion: reduce)": { "& svg": { transitionDuration: "0.01ms !important" } },
  },
  panel: { margin: "0", paddingTop: tokens.spacingVerticalS },
});
