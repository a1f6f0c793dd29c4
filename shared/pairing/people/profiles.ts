import type { TableRow } from "../../workbook/read-workbook.ts";
import type { Topics } from "../words/read-topics.ts";
import type { SubjectName } from "../words/school-subjects.ts";
import type { ThemeName } from "../words/themes.ts";
import type { KnownAge, WishedAge } from "./wished-age.ts";

/** A mentor as the rules see him: what his row says, read once. */
export type MentorProfile = {
  readonly row: TableRow<"Наставники">;
  readonly code: string;
  /** The category, by which sides of forms are compared: «педагог». */
  readonly side: string;
  readonly category: string;
  readonly place: string;
  readonly born: number | null;
  /** Full years of service; null where nothing is written. */
  readonly service: number | null;
  readonly competences: string;
  readonly besides: string;
  /** How much of a mentor each thing is: 1 for competences, less for achievements and interests. */
  readonly topics: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<SubjectName, number>;
  readonly wishedWords: string;
  readonly wished: WishedAge | null;
  readonly timeWords: string;
  readonly hours: number | null;
  readonly trained: boolean;
  /** Mentees he leads or is proposed to. */
  readonly busy: number;
  /** How many more he is ready to lead. */
  readonly free: number;
  /** What must be there before a pair with him begins to work, a sentence; "" where nothing is missing. */
  readonly before: string;
};

/** A mentee who looks for a mentor. */
export type MenteeProfile = {
  readonly row: TableRow<"Наставляемые">;
  readonly code: string;
  readonly side: string;
  readonly category: string;
  readonly place: string;
  readonly born: number | null;
  readonly service: number | null;
  readonly earlyCareer: boolean;
  readonly request: string;
  readonly post: string;
  readonly topics: Topics["about"];
  /** How much each of the topics weighs in the request. */
  readonly asked: ReadonlyMap<string, number>;
  readonly themes: ReadonlySet<ThemeName>;
  /** Of the request and of the post: «Учитель математики». */
  readonly subjects: ReadonlySet<SubjectName>;
  /** Whether the request is about a subject, and not about a class, parents or papers. */
  readonly asksForSubject: boolean;
  readonly age: KnownAge | null;
  /** Codes of mentors who are this very person, and of those whose pair with this person was terminated or completed. */
  readonly self: ReadonlySet<string>;
  readonly terminated: ReadonlySet<string>;
  readonly completed: ReadonlySet<string>;
};
