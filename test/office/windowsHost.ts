/** Emulates `window.external` of Excel on Windows, from which Microsoft's loader reads the host, its version and language. */
export interface WindowsHost {
  /** The language of Excel's menus, such as "fa-IR". */
  readonly locale: string;
  readonly sets: Readonly<Record<string, string>>;
  /** The colour behind Excel's task pane, 0xRRGGBB; without it, Excel doesn't tell its theme. */
  readonly ground?: number;
}

/** This function runs in the page before the page's scripts, so it may use only its argument. */
export function windowsHost({ locale, sets, ground }: WindowsHost): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "crm-roi",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "Book1.xlsx",
    // The document can be written; on Windows, 1 is a document that can only be read.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read() {}, Write() {} }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: ground }),
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
