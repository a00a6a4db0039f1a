import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Message } from "./Message";
import { useSectionStyles } from "./useSectionStyles";

export interface WrittenSheetProps {
  /** Says which sheet was written. */
  readonly sentence: string;
  readonly goTo: string;
  readonly onGoTo: () => void;
}

/** Says that a sheet was written; the button that goes there has the focus, in place of the one that was pressed. */
export function WrittenSheet({ sentence, goTo, onGoTo }: WrittenSheetProps) {
  const shared = useSectionStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector("button")?.focus(), []);
  return (
    <Message tone="good">
      <div ref={place} className={shared.row}>
        {sentence}
        <Button size="small" onClick={onGoTo}>
          {goTo}
        </Button>
      </div>
    </Message>
  );
}
