import { awardFigures } from "./calibration/award.figures.ts";
import { charityFigures, councilFigures, volunteerFigures } from "./calibration/bodies.figures.ts";
import { councilWorkFigures } from "./calibration/council-work.figures.ts";
import { dialogueFigures } from "./calibration/dialogue.figures.ts";
import type { Figure } from "./calibration/figure.ts";
import { grantFigures } from "./calibration/grant.figures.ts";
import { ngoReportFigures } from "./calibration/ngo-report.figures.ts";
import { ngoFigures } from "./calibration/ngo.figures.ts";
import { partnershipFigures } from "./calibration/partnership.figures.ts";
import { smallGrantFigures } from "./calibration/small-grant.figures.ts";
import { socialOrderFigures } from "./calibration/social-order.figures.ts";
import { supportFigures } from "./calibration/support.figures.ts";

/** Every published figure that the bundled registers follow, with ours and, where they differ, why. */
export const calibration: readonly Figure[] = [
  ...ngoFigures,
  ...ngoReportFigures,
  ...socialOrderFigures,
  ...grantFigures,
  ...partnershipFigures,
  ...smallGrantFigures,
  ...councilFigures,
  ...councilWorkFigures,
  ...charityFigures,
  ...volunteerFigures,
  ...awardFigures,
  ...supportFigures,
  ...dialogueFigures,
];

/** Those that ours do not meet exactly. */
export const deviations = (): readonly Figure[] => calibration.filter(({ reason }) => reason !== undefined);
