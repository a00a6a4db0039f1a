import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface FoldableProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A collapsible section. The content of a closed section is unmounted, so its input must be stored outside. */
export function Foldable({ title, isOpen, onOpen, children }: FoldableProps) {
  const styles = useStyles();
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
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    "& button": { paddingInline: "0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  },
  panel: { margin: "0", paddingTop: tokens.spacingVerticalS },
});
