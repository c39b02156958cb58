import { type ErrorReason, StartError } from "../errors.ts";

type Reason = Extract<ErrorReason, "PORT_IN_USE" | "PORT_REFUSED" | "ADDRESS_UNAVAILABLE">;

const reasons: Readonly<Record<string, Reason>> = {
  EADDRINUSE: "PORT_IN_USE",
  EACCES: "PORT_REFUSED",
  EADDRNOTAVAIL: "ADDRESS_UNAVAILABLE",
  ENOTFOUND: "ADDRESS_UNAVAILABLE",
  EAI_AGAIN: "ADDRESS_UNAVAILABLE",
};

/** Why a server could not listen, in words; an error of another kind is given back as it is. */
export function listenError(error: unknown, at: { readonly host: string; readonly port: number }): unknown {
  const reason = reasons[(error as { code?: string }).code ?? ""];
  if (!reason) return error;
  const came = {
    PORT_IN_USE: `${at.port} on ${at.host} is taken: set PORT`,
    PORT_REFUSED: `${at.port} is not for this one: set PORT`,
    ADDRESS_UNAVAILABLE: `${at.host} is none: set HOST`,
  };
  return new StartError(reason, came[reason], { cause: error });
}
