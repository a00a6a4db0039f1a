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
  const [sign, setSign] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (sign: string | undefined) => void (isCurrent && setSign(sign));
    host.decimalSign().then(tell, () => tell(undefined));
    return () => void (isCurrent = false);
  }, [host]);
  return { decimal: sign ?? locale.answer.faults.decimalSign, isTold: sign !== undefined };
}
