/** ClickHouse as it answers when something is wrong, without a server of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, expect, it } from "vitest";
import { clickhouse } from "../../src/cli/engines/clickhouse";
import { EngineFault } from "../../src/cli/engines/engine";
import { engineText } from "../../src/cli/engines/sentences";
import { english } from "../../src/cli/reader";

let stop = (): void => undefined;
afterEach(() => {
  stop();
});

function serving(answer: (request: IncomingMessage, response: ServerResponse, asked: number) => void): Promise<string> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      answer(request, response, asked++);
    });
  });
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://reader@127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}/crm`);
    });
  });
}

it("asks for reading alone, with the password of the environment in no address", async () => {
  const seen: IncomingMessage[] = [];
  const url = await serving((request, response) => {
    seen.push(request);
    response.end('{"data": [{"one": 1}]}');
  });
  process.env["CLICKHOUSE_PASSWORD"] = "secret";
  try {
    const engine = await clickhouse(url, { seconds: 5 });
    expect(engine.name).toBe("ClickHouse (127.0.0.1)");
  } finally {
    delete process.env["CLICKHOUSE_PASSWORD"];
  }
  const asked = new URL(seen[0]?.url ?? "", url);
  expect(asked.searchParams.get("readonly")).toBe("2");
  expect(asked.searchParams.get("database")).toBe("crm");
  expect(asked.href).not.toContain("secret");
  expect(seen[0]?.headers["x-clickhouse-key"]).toBe("secret");
});

it.each<[string, (response: ServerResponse) => void, RegExp]>([
  [
    "refuses",
    (response) =>
      response
        .writeHead(500)
        .end("Code: 60, e.displayText() = DB::Exception: no such table, e.what() = DB::Exception\n"),
    /^ClickHouse \(127\.0\.0\.1\) refuses a statement: Code: 60.*no such table\.$/,
  ],
  [
    "takes too long",
    (response) => response.writeHead(500).end("Code: 159, e.displayText() = Timeout exceeded"),
    /has no answer after 5 seconds/,
  ],
  ["dies midway", (response) => response.socket?.destroy(), /doesn't answer/],
  ["answers with a page", (response) => response.end("<html>\n</html>"), /something else than rows/],
])("ends in one sentence where it %s", async (_, answer, sentence) => {
  const url = await serving((_request, response, asked) => {
    if (asked === 0) response.end('{"data": []}');
    else answer(response);
  });
  const engine = await clickhouse(url, { seconds: 5 });
  const fault = await engine
    .rows("select 1")
    .catch((error: unknown) => (error instanceof EngineFault ? engineText(error, english) : ""));
  expect(fault).toMatch(sentence);
  expect(fault).not.toContain("\n");
});

it("says that nothing answers at an address", async () => {
  await expect(clickhouse("http://127.0.0.1:9/", { seconds: 5 })).rejects.toMatchObject({ is: "silent" });
});
