import { useEffect, useState } from "react";
import { useLocale, usePane } from "../context";

export interface DecimalSign {
  readonly decimal: string;
  /** False if the spreadsheet doesn't tell; then it is the sign of the reader's language. */
  readonly isTold: boolean;
}

/** The decimal sign with which formulas are typed in this spreadsheet. */
export function useDecimalSign(): DecimalSign {
  const { host } = usePane();
  const locale = useLocale();
  const [told, setTold] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (sign: string | undefined) => void (isCurrent && setTold(sign));
    host.decimalSign().then(tell, () => tell(undefined));
    return () => void (isCurrent = false);
  }, [host]);
  return { decimal: told ?? locale.answer.faults.decimalSign, isTold: told !== undefined };
}
