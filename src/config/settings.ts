import { SettingsError } from "../errors.ts";

/** What the environment decides; everything else is decided in the code. */
export interface Settings {
  /** The TCP port; 0 lets the system choose a free one. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** The folder with raw files and, without `databaseUrl`, the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL server; without it the embedded database serves. */
  readonly databaseUrl?: string;
  /** PostgreSQL servers that follow the one at `databaseUrl`. */
  readonly replicaUrls: readonly string[];
  /** The memory for answers that are asked again, in millions of bytes. */
  readonly cacheMegabytes: number;
  /** A folder with documents that get an address of their own. */
  readonly documentsDir?: string;
  /** The manifest of sources; without it the one that comes with Qogam. */
  readonly sources?: string;
  /** Secrets of publishers. */
  readonly goszakupToken?: string;
  readonly egovApiKey?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

type Parse<Value> = (text: string, setting: string) => Value;

/** The settings with their names in the environment, in the order of the documentation. */
export const settingNames = [
  "PORT",
  "HOST",
  "QOGAM_DATA_DIR",
  "DATABASE_URL",
  "DATABASE_REPLICA_URLS",
  "QOGAM_CACHE_MB",
  "QOGAM_DOCUMENTS_DIR",
  "QOGAM_SOURCES",
  "GOSZAKUP_TOKEN",
  "EGOV_API_KEY",
] as const;

/**
 * Reads the environment once.
 * @throws SettingsError in one sentence that names the setting.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const read = <Value>(setting: (typeof settingNames)[number], parse: Parse<Value>): Value | undefined => {
    const text = environment[setting]?.trim() ?? "";
    return text === "" ? undefined : parse(text, setting);
  };
  return Object.freeze({
    port: read("PORT", portNumber) ?? 4000,
    host: read("HOST", hostName) ?? "127.0.0.1",
    dataDir: read("QOGAM_DATA_DIR", folderPath) ?? ".data",
    databaseUrl: read("DATABASE_URL", databaseUrl),
    replicaUrls: read("DATABASE_REPLICA_URLS", replicasOf(environment["DATABASE_URL"])) ?? [],
    cacheMegabytes: read("QOGAM_CACHE_MB", megabytes) ?? 32,
    documentsDir: read("QOGAM_DOCUMENTS_DIR", folderPath),
    sources: read("QOGAM_SOURCES", filePath),
    goszakupToken: read("GOSZAKUP_TOKEN", secret),
    egovApiKey: read("EGOV_API_KEY", secret),
  });
}

function portNumber(text: string, setting: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new SettingsError(setting, "is a whole number from 0 to 65535", `"${text}" came`);
}

const HOST_NAME = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/;
const IPV6 = /^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+$/;

function hostName(text: string, setting: string): string {
  if (HOST_NAME.test(text) || IPV6.test(text)) return text;
  throw new SettingsError(setting, "is a host name or an IP address without a port", `"${text}" came`);
}

function folderPath(text: string, setting: string): string {
  if (!text.includes("\0")) return text;
  throw new SettingsError(setting, "is the path of a folder", "a path with a NUL came");
}

function filePath(text: string, setting: string): string {
  if (!text.includes("\0")) return text;
  throw new SettingsError(setting, "is the path of a file", "a path with a NUL came");
}

/** A secret goes into a header or an address, and is repeated nowhere. */
function secret(text: string, setting: string): string {
  if (/^[\u0021-\u007e]+$/.test(text)) return text;
  throw new SettingsError(setting, "has printable ASCII characters without spaces", "others came");
}

/** A wrong address is not repeated: it may hold a password. */
function databaseUrl(text: string, setting: string): string {
  const rule = "is an address such as postgresql://user@host:5432/database";
  if (!URL.canParse(text)) throw new SettingsError(setting, rule, "something that is no address came");
  const { protocol, pathname } = new URL(text);
  if (protocol !== "postgres:" && protocol !== "postgresql:") {
    throw new SettingsError(setting, rule, `an address with ${protocol}// came`);
  }
  if (pathname.length < 2) throw new SettingsError(setting, rule, "an address without a database came");
  return text;
}

/** Copies are read from and never written to, so there is something that they are copies of. */
function replicasOf(primary = ""): Parse<readonly string[]> {
  return (text, setting) => {
    const urls = text.split(",").map((each) => databaseUrl(each.trim(), setting));
    if (primary.trim() !== "") return urls;
    throw new SettingsError(setting, "is given with DATABASE_URL", "it came alone");
  };
}

const MOST_MEGABYTES = 4_096;

function megabytes(text: string, setting: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= MOST_MEGABYTES) return number;
  throw new SettingsError(setting, `is a whole number from 0 to ${MOST_MEGABYTES}`, `"${text}" came`);
}
