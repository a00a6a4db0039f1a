import { Button } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { EditForm, type Changed } from "./EditForm";
import type { CellField } from "./fields";
import type { useEditing } from "./useEditing";

export interface ItemActionsProps {
  readonly name: string;
  readonly fields: readonly CellField[];
  readonly editing: ReturnType<typeof useEditing>;
  readonly onSave: (changed: Changed, fields: readonly CellField[]) => Promise<string | undefined>;
  readonly onShow: () => void;
}

/** The fields of a row while it is edited; else what can be done with it. */
export function ItemActions({ name, fields, editing, onSave, onShow }: ItemActionsProps) {
  const { data } = useLocale();
  const styles = useSectionStyles();
  const { isEditing, open, close, button } = editing;
  if (isEditing) return <EditForm name={name} fields={fields} onSave={onSave} onClose={close} />;
  return (
    <div className={styles.row}>
      <Button ref={button} size="small" aria-label={fillIsolated(data.editItem, { item: name })} onClick={open}>
        {data.edit}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={fillIsolated(data.goToItem, { item: name })}
        onClick={onShow}
      >
        {data.goTo}
      </Button>
    </div>
  );
}
