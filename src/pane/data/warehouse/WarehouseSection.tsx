import { useState } from "react";
import { useExportsLocale } from "../../context";
import { Foldable } from "../../Foldable";
import { useSectionStyles } from "../../useSectionStyles";
import type { Found } from "../import/useImport";
import { ReadResults } from "./ReadResults";
import { StatementsForm, useTyped } from "./StatementsForm";

/** The same figures where the rows lie in a warehouse: statements for its people, and what comes back. */
export function WarehouseSection({ found }: { readonly found: Found | undefined }) {
  const { importing } = useExportsLocale();
  const words = importing.warehouse;
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  // What is typed stays while the files are read anew.
  const typed = useTyped();
  return (
    <Foldable title={words.title} isOpen={isOpen} onOpen={setOpen} keepsContent>
      <div className={shared.section}>
        <p className={shared.quiet}>{words.intro}</p>
        {found ? (
          <StatementsForm files={found.files} typed={typed} />
        ) : (
          <p className={shared.quiet}>{words.readFirst}</p>
        )}
        <ReadResults />
      </div>
    </Foldable>
  );
}
