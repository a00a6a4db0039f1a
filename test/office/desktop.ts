/** What a page's `window.external` is in Excel on Windows: where Microsoft's loader learns that it is in Excel, and in which. */
export interface Desktop {
  /** The language of the menus: "fa-IR". */
  readonly locale: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** Runs in the page before its own scripts, so it may use nothing but what it is given. */
export function desktop({ locale, sets }: Desktop): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "crm-roi",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read() {}, Write() {} }),
    GetOfficeThemeInfo: () => "{}",
  };
  Object.assign(window.external, {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}`,
    GetContext: () => context,
    // Document events are never raised here.
    RegisterEvent() {},
    UnregisterEvent() {},
    Execute() {},
    GetLoggingAllowed: () => false,
  });
}
