import { fold } from "../language/fold";

/** What programs put before a header or after it, and what people don't compare. */
const before = /^(?:\(do not modify\)|deal -|lead -|opportunity:|fırsat:)\s*/i;
const after = /[\s:*]+$/;
const between = /[\s_\-.\u200c\u200e\u200f]+/g;

/** A header to compare: Close Date, close_date, CloseDate and "CLOSE DATE:" are one. */
export const headerKey = (header: string): string =>
  fold(header.replace(/^\ufeff/, "").replace(after, "")).replace(between, "");

/** The same without what a program puts before it: "Deal - Value" is Value. */
export const bareHeaderKey = (header: string): string => headerKey(header.trim().replace(before, ""));
