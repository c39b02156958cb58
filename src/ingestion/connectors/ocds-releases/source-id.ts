export const id = "ocds-releases";
