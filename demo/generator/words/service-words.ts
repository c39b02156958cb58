import type { Text } from "../text.ts";

export type ServiceKindName =
  | "NGO_SUPPORT"
  | "VOLUNTEER_SUPPORT"
  | "DISABILITY_SUPPORT"
  | "REINTEGRATION"
  | "DOMESTIC_VIOLENCE_AID";

/** What a service of each kind is called. */
export const serviceKinds: Readonly<Record<ServiceKindName, Text>> = {
  NGO_SUPPORT: { kk: "ҮЕҰ қолдау орталығы", ru: "Центр поддержки НПО" },
  VOLUNTEER_SUPPORT: { kk: "еріктілер орталығы", ru: "Центр волонтеров" },
  DISABILITY_SUPPORT: {
    kk: "мүмкіндігі шектеулі адамдарға көмек қызметі",
    ru: "Служба помощи лицам с ограниченными возможностями",
  },
  REINTEGRATION: { kk: "әлеуметтік бейімдеу қызметі", ru: "Служба социальной адаптации" },
  DOMESTIC_VIOLENCE_AID: {
    kk: "тұрмыстық зорлық-зомбылық құрбандарына көмек орталығы",
    ru: "Центр помощи жертвам бытового насилия",
  },
};
