import type { ComponentChildren } from "preact";
import type { DifferenceGroup, RoadmapDifference } from "../../shared/roadmap-preview/differences.ts";
import { plural } from "../../shared/text/plural.ts";
import type { HeadingTag } from "./heading-tag.ts";

/** A sign for each kind; the word stands in the title. */
const SIGNS = {
  stages: "§",
  added: "+",
  changed: "≠",
  moved: "↕",
  gone: "−",
  kept: "✎",
  unsure: "?",
} as const satisfies Record<DifferenceGroup["kind"], string>;

/** What the document changes in the roadmap that the workbook already holds; `children` stand below: what one edition does about it. */
export function DifferencesList(props: {
  /** Null where the workbook holds no roadmap yet. */
  difference: RoadmapDifference | null;
  title: string;
  heading: HeadingTag;
  children?: ComponentChildren;
}) {
  const { difference, title, heading: Heading, children } = props;
  const { groups, same } = difference ?? { groups: [], same: 0 };
  return (
    <section class="difference" aria-label="Отличия от книги">
      <Heading>{title}</Heading>
      <p class="quiet">
        {difference === null
          ? "В книге ещё нет дорожной карты."
          : `${groups.length === 0 ? "Отличий нет. " : ""}Без изменений: ${same} ${plural(same, ["строка", "строки", "строк"])}.`}
      </p>
      {groups.map(({ kind, title: words, items }) => (
        <details key={kind} class="changes" open={items.length <= 3}>
          <summary>
            <span aria-hidden="true">{SIGNS[kind]}</span> {words}: {items.length}
          </summary>
          <ul class="plain-list">
            {items.map(({ text, details }, index) => (
              <li key={`${index} ${text}`}>
                {text}
                {details.map((detail) => (
                  <p key={detail} class="quiet">
                    {detail}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {children}
    </section>
  );
}
