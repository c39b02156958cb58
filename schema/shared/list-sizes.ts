/** How many versions of a thing an answer tells, the newest first. */
export const MOST_VERSIONS = 50;
/** How many fields of one version. */
export const MOST_FIELDS = 50;
/** How many changes of the feed a page has. */
export const MOST_CHANGES = 100;
