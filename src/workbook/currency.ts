/** True for a code of ISO 4217 in which the platform can write amounts. */
export function isCurrency(code: unknown): code is string {
  return typeof code === "string" && Intl.supportedValuesOf("currency").includes(code);
}
