import { connection, type Connection } from "../shared/connection.ts";
import { RegisterConflict } from "./register-conflict.type.ts";

export const RegisterConflictConnection = connection("RegisterConflict", {
  plural: "conflicts",
  node: () => RegisterConflict,
  summary: {
    groups: {
      KIND: "what the registers disagree in",
      STATE: "what people made of it",
      REGION: "region",
      TERRITORY: "territory",
      ORGANIZATION: "organization",
    },
  },
});
export type RegisterConflictConnection = Connection<RegisterConflict>;
