import { useState } from "react";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { Without } from "./Without";
import { CreateForm, type FormState } from "./CreateForm";

export interface CreateSectionProps {
  readonly onCreated: (model: Model) => Promise<void>;
  /** True if the workbook has no model yet; the section is then open at first. */
  readonly isFirst: boolean;
}

export function CreateSection({ onCreated, isFirst }: CreateSectionProps) {
  const { locale } = usePane();
  const [form, setForm] = useState<FormState>({ years: 5, rate: "", users: "", start: "empty", template: "sheet" });
  const [isOpen, setOpen] = useState<boolean>();
  const [hasCreated, setCreated] = useState(false);
  return (
    <>
      <Foldable title={locale.pane.create.title} isOpen={isOpen ?? isFirst} onOpen={setOpen}>
        <CreateForm
          form={form}
          onForm={setForm}
          onCreated={async (model) => {
            setOpen(undefined);
            setCreated(true);
            await onCreated(model);
          }}
        />
      </Foldable>
      {hasCreated && <Without />}
    </>
  );
}
