import * as vocabulary from "../../entities/organizations/organization.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const LegalForm = enumOf(vocabulary.LegalForm);
export const RegistryStatus = enumOf(vocabulary.RegistryStatus);
export const OrganizationRole = enumOf(vocabulary.OrganizationRole);

export const LegalFormFilter = enumFilter("LegalForm", LegalForm);
export const RegistryStatusFilter = enumFilter("RegistryStatus", RegistryStatus);
export const OrganizationRoleFilter = enumFilter("OrganizationRole", OrganizationRole);
