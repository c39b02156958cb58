import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export const SDL_FILE = "schema/schema.graphql";

export function committedSdl(): string | undefined {
  return existsSync(SDL_FILE) ? readFileSync(SDL_FILE, "utf8") : undefined;
}

/**
 * The newest version in the history that differs from the present one: before a commit that is the last commit's, after it
 * the one before. Undefined where there is none, also in a shallow clone or outside a repository.
 */
export function earlierSdl(present: string, repository = "."): string | undefined {
  const git = gitIn(repository);
  const commits = git("log", "--format=%H", "--max-count=2", "--", SDL_FILE).trim().split("\n");
  const versions = commits
    .filter((commit) => commit !== "")
    .map((commit) => git("show", `${commit}:${SDL_FILE}`));
  return versions.find((version) => version !== "" && version !== present);
}

function gitIn(cwd: string) {
  return (...parameters: readonly string[]): string => {
    try {
      return execFileSync("git", parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    } catch {
      return "";
    }
  };
}
