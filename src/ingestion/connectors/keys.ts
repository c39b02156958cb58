/** The key of an organization whose BIN is known, in the form of org-id.guide; nothing for nothing. */
export function binKey(bin: string): string;
export function binKey(bin: string | undefined): string | undefined;
export function binKey(bin: string | undefined): string | undefined {
  return bin === undefined ? undefined : `KZ-BIN-${bin}`;
}

/** The key of a thing that only one source numbers. */
export function sourceKey(source: string, number: string | number): string {
  return `${source}:${number}`;
}

/** The key of a policy document, by the code that Qogam gave it. */
export function policyKey(code: string): string {
  return sourceKey("policy-documents", code);
}

/** The key of a civil forum, by its number. */
export function forumKey(number: string): string {
  return sourceKey("civil-dialogue", `forum-${number}`);
}

/** The key of a feedback channel, by the code that Qogam gave it. */
export function channelKey(code: string): string {
  return sourceKey("civil-dialogue", `channel-${code}`);
}
