/** Whether it is a code of ISO 4217 that the platform can write amounts in. */
export function isCurrency(code: unknown): code is string {
  return typeof code === "string" && Intl.supportedValuesOf("currency").includes(code);
}
