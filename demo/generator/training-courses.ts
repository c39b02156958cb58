import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { makeResourceCenters } from "./resource-centers.ts";
import type { Text } from "./text.ts";
import { courseTitles } from "./words/course-words.ts";
import type { World } from "./world.ts";

export interface TrainingCourse {
  readonly number: string;
  readonly title: Text;
  readonly provider: Known<Ngo>;
  readonly year: number;
  readonly trained: number;
}

/** The Academy's real year, 2022, is left to what is published of it. */
const YEARS = [2023, 2024, 2025];

/** What the operators of resource centers taught, one or two courses in each year after their center opened. */
export function makeTrainingCourses(world: World): readonly TrainingCourse[] {
  const chance = new Random("training courses");
  const centers = makeResourceCenters(world);
  const held = YEARS.flatMap((year) =>
    centers
      .filter(({ openedOn }) => openedOn < `${year}-01-01`)
      .flatMap(({ operator }) =>
        chance.sample(courseTitles, chance.int(1, 2)).map((title) => ({ title, provider: operator, year })),
      ),
  );
  return held.map((course, index) => ({
    number: `K-${course.year}-${String(index + 1).padStart(3, "0")}`,
    ...course,
    trained: chance.int(12, 60),
  }));
}
