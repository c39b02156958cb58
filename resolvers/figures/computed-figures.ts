import { awardFigures } from "./computed/award-figures.ts";
import type { ComputedFigure } from "./computed/computed-figure.ts";
import { councilFigures } from "./computed/council-figures.ts";
import { councilWorkFigures } from "./computed/council-work-figures.ts";
import { dialogueFigures } from "./computed/dialogue-figures.ts";
import { organizationFigures } from "./computed/organization-figures.ts";
import { projectFigures } from "./computed/project-figures.ts";
import { supportFigures } from "./computed/support-figures.ts";
import { volunteerFigures } from "./computed/volunteer-figures.ts";

/** Every published figure that the registers can answer; a figure without a line here has no `computed`. */
export const computedFigures: readonly ComputedFigure[] = [
  ...organizationFigures,
  ...projectFigures,
  ...councilFigures,
  ...councilWorkFigures,
  ...volunteerFigures,
  ...awardFigures,
  ...supportFigures,
  ...dialogueFigures,
];
