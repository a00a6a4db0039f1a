/** docs/hosting.md: what a web server must send with the site's files, as examples for common servers. */
import { caching, checkedEachTime, everywhere, headersFile } from "./headers";
import { excelFrames, headerPolicy } from "./policy";

const json = (value: object): string => JSON.stringify(value, null, 2);
const pairs = (each: (name: string, value: string) => string): string =>
  Object.entries(everywhere)
    .map(([name, value]) => each(name, value))
    .join("\n");

const nginx = `map $uri $cache_control {
  default ${checkedEachTime};
${Object.entries(caching)
  .map(([folder, value]) => `  ~^/${folder}/ "${value}";`)
  .join("\n")}
}

server {
  listen 443 ssl;
  server_name addin.example.com;
  ssl_certificate /etc/ssl/addin.example.com.crt;
  ssl_certificate_key /etc/ssl/addin.example.com.key;
  root /srv/crm-roi;
  charset utf-8;
  charset_types text/plain text/css text/javascript application/javascript application/json;
${pairs((name, value) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $cache_control always;
}`;

const apache = `AddDefaultCharset utf-8
AddCharset utf-8 .html .js .css .json .txt
${pairs((name, value) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "${checkedEachTime}"
${Object.entries(caching)
  .map(([folder, value]) => `<If "%{REQUEST_URI} =~ m#^/${folder}/#">\n  Header set Cache-Control "${value}"\n</If>`)
  .join("\n")}`;

/** IIS writes max-age itself, from days. */
function clientCache(value: string): string {
  const [, seconds] = /max-age=(\d+)/.exec(value) ?? [];
  const others = value.split(", ").filter((each) => !each.startsWith("max-age"));
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / 86_400}.00:00:00" cacheControlCustom="${others.join(", ")}" />`;
}

const iis = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${pairs((name, value) => `        <add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries({
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  txt: "text/plain",
})
  .map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}; charset=utf-8" />`,
  )
  .join("\n")}
    </staticContent>
  </system.webServer>
${Object.entries(caching)
  .map(
    ([folder, value]) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        ${clientCache(value)}
      </staticContent>
    </system.webServer>
  </location>`,
  )
  .join("\n")}
</configuration>`;

const azure = json({
  globalHeaders: { ...everywhere, "Cache-Control": checkedEachTime },
  routes: Object.entries(caching).map(([folder, value]) => ({
    route: `/${folder}/*`,
    headers: { "Cache-Control": value },
  })),
});

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

export const hostingPage = (): string => `# Headers for a web server

\`npm run docs\` writes this page from the same object as the pages' own policies. [Adding the add-in to Excel](excel.md) tells what
belongs on the server.

## The content security policy

Every page of the site contains a policy of its own in a meta element: scripts only from the site and from Microsoft's server
for Office.js, no inline scripts, no connections to other places. A server should send a policy as a header, too:

${fenced("", `Content-Security-Policy: ${headerPolicy}`)}

A browser enforces both, so this header, which suits the add-in and the workbench, doesn't make the policy of a page weaker. It is
the only policy of the workers in which simulations run, because a worker obeys the policy that its script was sent with.

The front page, \`index.html\`, and the pages of support and privacy need no script. Each server below answers with \`index.html\` where an address
names no file.

The other headers: Excel on the web requests \`functions*.json\` from a page with one of Microsoft's addresses, which
\`Access-Control-Allow-Origin\` permits. Names in \`pane/\` contain a hash of the content, so browsers can keep these files; they check
all others each time. \`assets/\` must never be sent with \`no-store\` or \`no-cache\`, because Excel then shows no icons.

## Who may show the pane in a frame

On the web, the pane is in a frame of Excel's page, so \`X-Frame-Options\` would leave it blank. The header can name the pages that may
contain it. The pane has no login and no data of its own, so another page that shows it in a frame gains nothing; that is why the
policy above doesn't name any. If your organisation requires it, add

${fenced("", `; frame-ancestors 'self' ${excelFrames.join(" ")}`)}

to the policy and open the pane in Excel on the web. **Microsoft publishes no list of these addresses** (office-js#1005,
office-js-docs-pr#4911). Authors of add-ins found the first four; the last two are assumed, because Excel also opens in Teams and on
the home page of Microsoft 365. Government clouds and SharePoint servers of an organisation have other addresses. If one is missing, the pane stays blank, and the browser's console names the address.

## Cloudflare Pages, Netlify

The build writes these headers to \`dist/_headers\`, which these hosts read.

${fenced("", headersFile())}

## Azure Static Web Apps

\`staticwebapp.config.json\` in \`dist/\`:

${fenced("json", azure)}

## nginx

${fenced("nginx", nginx)}

## Apache

\`.htaccess\` in \`dist/\`, with \`mod_headers\` and \`AllowOverride All\`:

${fenced("apache", apache)}

## Internet Information Services

\`web.config\` in \`dist/\`:

${fenced("xml", iis)}
`;
