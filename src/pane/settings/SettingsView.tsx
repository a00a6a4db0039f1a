import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { directionOf } from "../../language/languages";
import { usePane } from "../context";
import { OnDemand } from "../frame/OnDemand";
import { parts } from "../parts";
import { Backwards } from "../Signs";
import { useSectionStyles } from "../useSectionStyles";
import type { SettingsProps } from "./Settings";

export interface SettingsViewProps extends SettingsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Settings, in place of the tabs. The view is made when it is first opened, and then stays, so that a running check is kept. */
export function SettingsView({ isOpen, onClose, ...given }: SettingsViewProps) {
  const { locale } = usePane();
  const words = locale.pane.settings;
  const shared = useSectionStyles();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  if (!wasOpened) return null;
  return (
    <section
      aria-labelledby={title}
      hidden={!isOpen}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className={shared.section}>
        <div>
          <Button
            appearance="subtle"
            icon={<Backwards direction={directionOf(locale.language)} />}
            style={outdented}
            onClick={onClose}
          >
            {words.back}
          </Button>
        </div>
        <h2 id={title} ref={heading} tabIndex={-1} className={shared.heading}>
          {words.title}
        </h2>
        <OnDemand part={parts.settings} given={given} />
      </div>
    </section>
  );
}

/** The button's own padding, so that its sign stands in line with the text below. */
const outdented = { minWidth: 0, marginInlineStart: "-12px" } as const;
