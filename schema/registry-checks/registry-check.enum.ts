import * as vocabulary from "../../entities/registry-checks/registry-check.vocabulary.ts";
import { enumOf } from "../shared/enum.ts";

export const RegistryVerdict = enumOf(vocabulary.RegistryVerdict);
