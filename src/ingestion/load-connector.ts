import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { SettingsError } from "../errors.ts";
import type { Connector } from "./connectors/connector.ts";

const CONNECTORS = fileURLToPath(new URL("connectors/", import.meta.url));

/**
 * The connector of a source, from `<id>/<id>.connector.ts`.
 * @throws SettingsError where that file is not there or exports no connector with this id.
 */
export async function loadConnector(id: string, folder: string = CONNECTORS): Promise<Connector> {
  const path = `${folder}/${id}/${id}.connector.ts`;
  if (!existsSync(path)) {
    throw new SettingsError(`Source ${id}`, "has a connector", `${id}/${id}.connector.ts is not there`);
  }
  const exported = Object.values((await import(pathToFileURL(path).href)) as Record<string, unknown>);
  const connectors = exported.filter(isConnector);
  const connector = connectors.find((one) => one.id === id);
  if (connector !== undefined) return connector;
  const came =
    connectors.length === 0
      ? "no connector"
      : `the connector of ${connectors.map((one) => one.id).join(", ")}`;
  throw new SettingsError(
    `Source ${id}`,
    "has a connector with its id",
    `${id}.connector.ts exports ${came}`,
  );
}

function isConnector(value: unknown): value is Connector {
  return typeof value === "object" && value !== null && "id" in value && "read" in value;
}
