import type { Dialect, DialectName } from "../dialect";
import { bigquery } from "./bigquery";
import { clickhouse } from "./clickhouse";
import { duckdb } from "./duckdb";
import { postgres } from "./postgres";
import { snowflake } from "./snowflake";
import { spark } from "./spark";
import { trino } from "./trino";

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb,
  postgres,
  clickhouse,
  trino,
  spark,
  bigquery,
  snowflake,
};
